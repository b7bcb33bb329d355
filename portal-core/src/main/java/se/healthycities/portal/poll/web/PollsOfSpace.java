package se.healthycities.portal.poll.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.portal.calendar.web.MeetingsPanel;
import se.healthycities.portal.space.Standing;

/** Puts the polls of a space on the page of its meetings. */
@ApplicationScoped
public class PollsOfSpace implements MeetingsPanel {
    @Override
    public Component panel(String id, Standing standing) {
        return new PollsPanel(id, standing);
    }
}
