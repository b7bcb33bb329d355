package se.healthycities.portal.calendar.web;

import java.util.List;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.IRequestMapper;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Url;
import org.apache.wicket.request.handler.resource.ResourceReferenceRequestHandler;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.web.request.SceneOfRequest;

/** Leads addresses below {@code /calendar} that end in {@code .ics} to what calendars read, and not to the page beside it. */
public class CalendarFileMapper implements IRequestMapper {
    private final CalendarFile file;

    public CalendarFileMapper(CalendarFile file) {
        this.file = file;
    }

    @Override
    public IRequestHandler mapRequest(Request request) {
        if (!meant(request)) {
            return null;
        }
        String last = SceneOfRequest.path(request.getUrl()).get(1);
        String name = last.substring(0, last.length() - CalendarFile.ENDING.length());
        return new ResourceReferenceRequestHandler(file, new PageParameters().set(CalendarFile.NAME, name));
    }

    private static boolean meant(Request request) {
        List<String> path = SceneOfRequest.path(request.getUrl());
        return path.size() == 2 && path.get(0).equals("calendar") && path.get(1).endsWith(CalendarFile.ENDING);
    }

    @Override
    public int getCompatibilityScore(Request request) {
        return meant(request) ? Integer.MAX_VALUE : Integer.MIN_VALUE;
    }

    @Override
    public Url mapHandler(IRequestHandler handler) {
        return null;
    }
}
