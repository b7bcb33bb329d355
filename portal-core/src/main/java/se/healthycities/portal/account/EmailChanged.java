package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** A person has a new address; the subject is the person's id. */
public record EmailChanged(long subject, Long actor) implements Fact {}
