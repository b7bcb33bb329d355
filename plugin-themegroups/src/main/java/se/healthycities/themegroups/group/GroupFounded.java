package se.healthycities.themegroups.group;

import se.healthycities.portal.spi.Fact;

/** A group was made; the subject is the group's id. */
public record GroupFounded(long subject, Long space, Long actor) implements Fact {}
