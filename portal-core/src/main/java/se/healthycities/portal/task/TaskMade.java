package se.healthycities.portal.task;

import se.healthycities.portal.spi.Fact;

/** Something waits to be done; the subject is the task's id. */
public record TaskMade(long subject, Long space, Long actor) implements Fact {}
