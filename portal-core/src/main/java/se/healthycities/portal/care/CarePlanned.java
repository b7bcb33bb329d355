package se.healthycities.portal.care;

import se.healthycities.portal.spi.Fact;

/** A time of care before an election was planned; the subject is its id. */
public record CarePlanned(long subject, Long actor) implements Fact {}
