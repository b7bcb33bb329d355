package se.healthycities.portal.ballot;

import se.healthycities.portal.spi.Fact;

/** What a ballot came to was written into the register; the subject is the ballot's id. */
public record BallotDecided(long subject, Long space, Long actor) implements Fact {}
