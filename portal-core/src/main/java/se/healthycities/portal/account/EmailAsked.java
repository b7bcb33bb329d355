package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** A person asked for another address; the subject is the person's id. */
public record EmailAsked(long subject, Long actor) implements Fact {}
