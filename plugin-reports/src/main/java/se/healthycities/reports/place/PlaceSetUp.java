package se.healthycities.reports.place;

import se.healthycities.portal.spi.Fact;

/** Whoever leads a space prepared the assessment of a place; the subject is the assessment's id. */
public record PlaceSetUp(long subject, Long space, Long actor) implements Fact {}
