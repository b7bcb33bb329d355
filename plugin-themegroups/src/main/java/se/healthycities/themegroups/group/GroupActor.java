package se.healthycities.themegroups.group;

import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;

/**
 * Who does something in a group just now, and as what.
 *
 * @param leads may admit people and change the group's own words
 */
public record GroupActor(long person, Space space, Affiliation affiliation, boolean leads) {}
