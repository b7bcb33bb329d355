package se.healthycities.portal.calendar;

import se.healthycities.portal.spi.Fact;

/** Somebody changed what is said about an occasion, but neither when nor where it is; the subject is the occasion's id. */
public record OccasionChanged(long subject, Long space, Long actor) implements Fact {}
