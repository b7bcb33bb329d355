package se.healthycities.portal.calendar;

import se.healthycities.portal.spi.Fact;

/** Somebody moved an occasion to another day, time or place, or between site and screen; the subject is the occasion's id. */
public record OccasionMoved(long subject, Long space, Long actor) implements Fact {}
