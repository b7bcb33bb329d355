package se.healthycities.portal.welcome;

import se.healthycities.portal.spi.Fact;

/** The letters of welcome were switched on or off; the subject is the switch's id. */
public record WelcomeTurned(long subject, Long actor) implements Fact {}
