package se.healthycities.portal.calendar;

import se.healthycities.portal.spi.Fact;

/** Somebody cancelled an occasion; the subject is the occasion's id. */
public record OccasionCancelled(long subject, Long space, Long actor) implements Fact {}
