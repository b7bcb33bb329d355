package se.healthycities.portal.poll;

import se.healthycities.portal.spi.Fact;

/** A voice said which times of a poll suit; the subject is the poll's id. */
public record PollAnswered(long subject, Long space, Long actor) implements Fact {}
