package se.healthycities.portal.poll;

import se.healthycities.portal.spi.Fact;

/** One of the times of a poll became an occasion; the subject is the poll's id. */
public record PollDecided(long subject, Long space, Long actor) implements Fact {}
