package se.healthycities.reports.place.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.web.OccasionPanel;

/** Puts the assessments of a workshop on the page of its occasion. */
@ApplicationScoped
public class PlacesOnOccasion implements OccasionPanel {
    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component panel(String id, OccasionDetails occasion) {
        return new OccasionPlaces(id, occasion);
    }
}
