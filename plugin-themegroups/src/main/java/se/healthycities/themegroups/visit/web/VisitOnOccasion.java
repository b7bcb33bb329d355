package se.healthycities.themegroups.visit.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.web.OccasionPanel;

/** Puts a study visit on the page of its occasion. */
@ApplicationScoped
public class VisitOnOccasion implements OccasionPanel {
    @Override
    public int order() {
        return 5;
    }

    @Override
    public Component panel(String id, OccasionDetails occasion) {
        return new OccasionVisit(id, occasion);
    }
}
