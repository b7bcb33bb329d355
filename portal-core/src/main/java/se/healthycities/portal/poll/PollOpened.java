package se.healthycities.portal.poll;

import se.healthycities.portal.spi.Fact;

/** Whoever leads a space asked when it can meet; the subject is the poll's id. */
public record PollOpened(long subject, Long space, Long actor) implements Fact {}
