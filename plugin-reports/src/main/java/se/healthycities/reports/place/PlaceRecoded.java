package se.healthycities.reports.place;

import se.healthycities.portal.spi.Fact;

/** An assessment of a place got another code; the subject is the assessment's id. */
public record PlaceRecoded(long subject, Long space, Long actor) implements Fact {}
