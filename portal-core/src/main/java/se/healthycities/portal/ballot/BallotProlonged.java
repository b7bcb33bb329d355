package se.healthycities.portal.ballot;

import se.healthycities.portal.spi.Fact;

/** A ballot takes answers for longer; the subject is the ballot's id. */
public record BallotProlonged(long subject, Long space, Long actor) implements Fact {}
