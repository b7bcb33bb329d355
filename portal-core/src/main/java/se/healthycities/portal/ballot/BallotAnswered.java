package se.healthycities.portal.ballot;

import se.healthycities.portal.spi.Fact;

/** A voice answered in a ballot, for itself or through whoever leads; the subject is the ballot's id. */
public record BallotAnswered(long subject, Long space, Long actor) implements Fact {}
