package se.healthycities.portal.ballot;

import se.healthycities.portal.spi.Fact;

/** A ballot was taken back without a result; the subject is the ballot's id. */
public record BallotWithdrawn(long subject, Long space, Long actor) implements Fact {}
