package se.healthycities.portal.calendar.web;

import org.apache.wicket.Component;
import se.healthycities.portal.calendar.OccasionDetails;

/**
 * What another feature shows on the page of an occasion, such as its registration. Beans are found by this type and are
 * shown in the order of {@link #order()}; the page is shown only to those who may know of the occasion.
 */
public interface OccasionPanel {
    /** Smaller numbers stand further up. */
    default int order() {
        return 100;
    }

    /** @return a component of this id, for every visitor and every state of the occasion; invisible when it has nothing to say */
    Component panel(String id, OccasionDetails occasion);
}
