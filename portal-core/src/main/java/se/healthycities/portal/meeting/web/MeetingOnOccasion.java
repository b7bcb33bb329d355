package se.healthycities.portal.meeting.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.web.OccasionPanel;

/** Puts the way to the agenda and the minutes on the page of an occasion. */
@ApplicationScoped
public class MeetingOnOccasion implements OccasionPanel {
    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component panel(String id, OccasionDetails occasion) {
        return new MeetingLinkPanel(id, occasion);
    }
}
