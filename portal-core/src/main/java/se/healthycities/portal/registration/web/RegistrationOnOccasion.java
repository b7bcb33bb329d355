package se.healthycities.portal.registration.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.web.OccasionPanel;
import se.healthycities.portal.registration.BookableOccasion;

/** Puts the registration on the page of its occasion. */
@ApplicationScoped
public class RegistrationOnOccasion implements OccasionPanel {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component panel(String id, OccasionDetails occasion) {
        return new RegistrationPanel(id, new BookableOccasion(occasion));
    }
}
