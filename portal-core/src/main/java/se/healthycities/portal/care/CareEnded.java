package se.healthycities.portal.care;

import se.healthycities.portal.spi.Fact;

/** A time of care was ended or taken away before its last day; the subject is its id. */
public record CareEnded(long subject, Long actor) implements Fact {}
