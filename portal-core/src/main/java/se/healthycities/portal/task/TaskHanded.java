package se.healthycities.portal.task;

import se.healthycities.portal.spi.Fact;

/** A task has somebody else to look after it, or nobody; the subject is the task's id. */
public record TaskHanded(long subject, Long space, Long actor) implements Fact {}
