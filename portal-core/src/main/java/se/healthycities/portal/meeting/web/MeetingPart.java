package se.healthycities.portal.meeting.web;

import org.apache.wicket.Component;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.space.Standing;

/**
 * What another feature shows on the page of a meeting, such as its papers as one file. Beans are found by this type and are
 * shown in the order of {@link #order()}, to those who read the space.
 */
public interface MeetingPart {
    /** Smaller numbers stand further up. */
    default int order() {
        return 100;
    }

    /** @return a component of this id; invisible when it has nothing to say to the visitor */
    Component panel(String id, MeetingDetails meeting, Standing standing);
}
