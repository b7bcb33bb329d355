package se.healthycities.themegroups.group;

import se.healthycities.portal.space.SeatRole;

/** The role of a seat that a person holds in a group. */
record MyRole(String path, SeatRole role) {}
