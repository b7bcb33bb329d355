package se.healthycities.themegroups.project;

import se.healthycities.portal.spi.Fact;

/** A group has begun a project; the subject is the project's id. */
public record ProjectStarted(long subject, Long space, Long actor) implements Fact {}
