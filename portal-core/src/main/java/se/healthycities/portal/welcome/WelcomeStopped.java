package se.healthycities.portal.welcome;

import se.healthycities.portal.spi.Fact;

/** The letters of welcome to one person were stopped; the subject is the affiliation's id. */
public record WelcomeStopped(long subject, Long actor) implements Fact {}
