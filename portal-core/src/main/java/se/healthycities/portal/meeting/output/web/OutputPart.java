package se.healthycities.portal.meeting.output.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.web.MeetingPart;
import se.healthycities.portal.space.Standing;

/** Shows on the page of a meeting what one can take along of it. */
@ApplicationScoped
public class OutputPart implements MeetingPart {
    @Override
    public Component panel(String id, MeetingDetails meeting, Standing standing) {
        return new OutputPanel(id, meeting);
    }
}
