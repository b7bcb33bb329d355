package se.healthycities.themegroups.project;

import se.healthycities.portal.spi.Fact;

/** A project was said anew; the subject is the project's id. */
public record ProjectChanged(long subject, Long space, Long actor) implements Fact {}
