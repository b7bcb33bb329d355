package se.healthycities.portal.task;

import se.healthycities.portal.spi.Fact;

/** A task is done; the subject is the task's id. */
public record TaskDone(long subject, Long space, Long actor) implements Fact {}
