package se.healthycities.portal.calendar.web;

import org.apache.wicket.Component;
import se.healthycities.portal.space.Standing;

/** What another feature shows on the page of a space's meetings, such as its polls. Beans are found by this type. */
public interface MeetingsPanel {
    /** @return a component of this id; invisible when it has nothing to say to the visitor */
    Component panel(String id, Standing standing);
}
