package se.healthycities.portal.ballot;

import se.healthycities.portal.spi.Fact;

/** Nothing more is answered in a ballot, because of the clock or because somebody closed it; the subject is the ballot's id. */
public record BallotClosed(long subject, Long space, Long actor) implements Fact {}
