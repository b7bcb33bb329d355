package se.healthycities.portal.mandate;

import se.healthycities.portal.spi.Fact;

/** A politician goes on after an election; the subject is the affiliation's id. */
public record MandateConfirmed(long subject, Long actor) implements Fact {}
