package se.healthycities.portal.task;

import se.healthycities.portal.spi.Fact;

/** A task that was done is open again; the subject is the task's id. */
public record TaskReopened(long subject, Long space, Long actor) implements Fact {}
