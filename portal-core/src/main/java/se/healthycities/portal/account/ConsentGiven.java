package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** A person agreed to a text; the subject is the consent's id. */
public record ConsentGiven(long subject, Long actor) implements Fact {}
