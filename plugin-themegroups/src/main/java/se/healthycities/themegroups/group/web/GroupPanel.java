package se.healthycities.themegroups.group.web;

import org.apache.wicket.Component;

/**
 * What another feature shows on the home of a group, such as its focus areas or the questions that it asks the network (B6).
 * Beans are found by this type; a stranger to the group sees the home too, so each asks the standing what it may show.
 */
public interface GroupPanel {
    /** @return a component of this id; invisible when it has nothing to say to the visitor */
    Component panel(String id, GroupHome home);

    /** Panels stand on the home from the lowest to the highest. */
    int order();
}
