package se.healthycities.portal.poll;

import se.healthycities.portal.spi.Fact;

/** A poll took its last answers without a time that fits; the subject is the poll's id. */
public record PollClosed(long subject, Long space, Long actor) implements Fact {}
