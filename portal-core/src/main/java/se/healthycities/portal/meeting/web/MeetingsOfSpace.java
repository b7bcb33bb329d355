package se.healthycities.portal.meeting.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.portal.calendar.web.MeetingsPanel;
import se.healthycities.portal.space.Standing;

/** Puts the meetings that were prepared on the page of a space's meetings. */
@ApplicationScoped
public class MeetingsOfSpace implements MeetingsPanel {
    @Override
    public Component panel(String id, Standing standing) {
        return new MeetingListPanel(id, standing);
    }
}
