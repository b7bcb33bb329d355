package se.healthycities.themegroups.project;

import se.healthycities.portal.spi.Fact;

/** A result of a project can be read; the subject is the result's id. */
public record ResultPublished(long subject, Long space, Long actor) implements Fact {}
