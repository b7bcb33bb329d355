package se.healthycities.portal.calendar.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.wicket.Session;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;
import org.apache.wicket.request.resource.IResource;
import org.apache.wicket.request.resource.ResourceReference;
import se.healthycities.portal.calendar.ICalendar;
import se.healthycities.portal.calendar.JoinAddresses;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionDoor;
import se.healthycities.portal.calendar.OccasionEvents;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.calendar.feed.FeedLimits;
import se.healthycities.portal.calendar.feed.PersonalCalendar;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/**
 * What calendars read at {@code /calendar/<name>.ics}: a person's own calendar under its secret, which needs no login, or one
 * occasion for those who may know of it. A secret that is not known is answered like any address that is not there.
 */
@Dependent
public class CalendarFile extends ResourceReference {
    private static final long serialVersionUID = 1L;
    static final String ENDING = ".ics";
    static final String NAME = "name";
    private static final int TOO_MANY = 429;
    private static final String AN_HOUR = "3600";

    private final transient PersonalCalendar personal;
    private final transient FeedLimits limits;
    private final transient OccasionDoor door;
    private final transient JoinAddresses joins;
    private final transient Reading reading;
    private final transient OccasionEvents events;
    private final transient ICalendar calendar;

    @Inject
    public CalendarFile(
            PersonalCalendar personal,
            FeedLimits limits,
            OccasionDoor door,
            JoinAddresses joins,
            Reading reading,
            OccasionEvents events,
            ICalendar calendar) {
        super(CalendarFile.class, "calendar");
        this.personal = personal;
        this.limits = limits;
        this.door = door;
        this.joins = joins;
        this.reading = reading;
        this.events = events;
        this.calendar = calendar;
    }

    @Override
    public IResource getResource() {
        return new AbstractResource() {
            private static final long serialVersionUID = 1L;

            private boolean refresh;
            private String tag;

            @Override
            protected ResourceResponse newResourceResponse(Attributes attributes) {
                String name = attributes.getParameters().get(NAME).toString("");
                HttpServletRequest request =
                        (HttpServletRequest) attributes.getRequest().getContainerRequest();
                ResourceResponse response = new ResourceResponse();
                response.disableCaching();
                response.setContentType(ICalendar.MEDIA_TYPE);
                refresh = FeedLimits.isFeed(name);
                if (refresh && !limits.attempt(name, request.getRemoteAddr())) {
                    response.setError(TOO_MANY);
                    response.getHeaders().setHeader("Retry-After", AN_HOUR);
                    return response;
                }
                byte[] text = (refresh ? feed(name) : event(name)).getBytes(StandardCharsets.UTF_8);
                tag = '"' + UUID.nameUUIDFromBytes(text).toString() + '"';
                if (tag.equals(request.getHeader("If-None-Match"))) {
                    response.setStatusCode(HttpServletResponse.SC_NOT_MODIFIED);
                    return response;
                }
                response.setContentDisposition(ContentDisposition.ATTACHMENT);
                response.setFileName(refresh ? "calendar.ics" : name + ENDING);
                response.setContentLength(text.length);
                response.setWriteCallback(new WriteCallback() {
                    @Override
                    public void writeData(Attributes target) {
                        target.getResponse().write(text);
                    }
                });
                return response;
            }

            /** Calendars ask again and again: they may keep what they have for a while, and then learn that it still holds. */
            @Override
            protected void setResponseHeaders(ResourceResponse data, Attributes attributes) {
                super.setResponseHeaders(data, attributes);
                WebResponse response = (WebResponse) attributes.getResponse();
                if (tag != null) {
                    response.setHeader("ETag", tag);
                    response.setHeader("Cache-Control", refresh ? "private, max-age=900" : "private, no-cache");
                }
                response.setHeader("X-Robots-Tag", "noindex");
            }
        };
    }

    private String feed(String secret) {
        return personal.read(secret).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
    }

    private String event(String key) {
        OccasionDetails occasion = door.open(key);
        if (occasion.draft() || occasion.precision() != Precision.DAY) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        String online = joins.of(reading.today(), occasion.id()).orElse(null);
        return calendar.event(events.of(occasion, online, Session.get().getLocale()), ICalendar.PUBLISH);
    }
}
