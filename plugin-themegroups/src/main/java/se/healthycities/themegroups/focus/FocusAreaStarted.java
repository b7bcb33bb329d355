package se.healthycities.themegroups.focus;

import se.healthycities.portal.spi.Fact;

/** A group has a new focus area; the subject is the area's id. */
public record FocusAreaStarted(long subject, Long space, Long actor) implements Fact {}
