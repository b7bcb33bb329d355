package se.healthycities.reports.place;

import se.healthycities.portal.spi.Fact;

/** Somebody's answers on paper were typed into an assessment of a place; the subject is the assessment's id. */
public record PlacePaperTyped(long subject, Long space, Long actor) implements Fact {}
