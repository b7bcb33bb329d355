package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** A newcomer put the welcome away; the subject is the person's id. */
public record WelcomeDismissed(long subject, Long actor) implements Fact {}
