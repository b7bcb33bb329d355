package se.healthycities.reports.place;

import se.healthycities.portal.spi.Fact;

/** An assessment of a place takes answers; the subject is the assessment's id. */
public record PlaceOpened(long subject, Long space, Long actor) implements Fact {}
