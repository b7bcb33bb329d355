package se.healthycities.reports.place;

import se.healthycities.portal.spi.Fact;

/** An assessment of a place was ended by hand; the subject is the assessment's id. */
public record PlaceClosed(long subject, Long space, Long actor) implements Fact {}
