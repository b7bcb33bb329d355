package se.healthycities.portal.ballot;

import se.healthycities.portal.spi.Fact;

/** A space was asked to decide something; the subject is the ballot's id. */
public record BallotOpened(long subject, Long space, Long actor) implements Fact {}
