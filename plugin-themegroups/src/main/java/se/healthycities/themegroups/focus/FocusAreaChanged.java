package se.healthycities.themegroups.focus;

import se.healthycities.portal.spi.Fact;

/** Whoever leads a group said a focus area anew, or ended it; the subject is the area's id. */
public record FocusAreaChanged(long subject, Long space, Long actor) implements Fact {}
