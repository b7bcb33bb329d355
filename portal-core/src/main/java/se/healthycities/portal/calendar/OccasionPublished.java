package se.healthycities.portal.calendar;

import se.healthycities.portal.spi.Fact;

/** Somebody published an occasion: from now on those whom it concerns know of it; the subject is the occasion's id. */
public record OccasionPublished(long subject, Long space, Long actor) implements Fact {}
