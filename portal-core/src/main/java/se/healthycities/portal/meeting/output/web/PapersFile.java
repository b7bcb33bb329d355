package se.healthycities.portal.meeting.output.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.wicket.Session;
import se.healthycities.portal.meeting.output.MeetingFolder;
import se.healthycities.portal.spi.Archive;
import se.healthycities.portal.web.request.SceneOfRequest;

/** All papers of a meeting as one PDF, at the meeting's address with {@code .pdf}. */
@ApplicationScoped
public class PapersFile implements Archive {
    private final MeetingOfAddress meetings;
    private final MeetingFolder folder;

    @Inject
    public PapersFile(MeetingOfAddress meetings, MeetingFolder folder) {
        this.meetings = meetings;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "meeting.pdf";
    }

    @Override
    public String name(Map<String, String> place) {
        return meetings.prepared(place).key() + ".pdf";
    }

    @Override
    public void write(OutputStream out, Map<String, String> place) throws IOException {
        folder.write(
                SceneOfRequest.get(), meetings.prepared(place), Session.get().getLocale(), out);
    }
}
