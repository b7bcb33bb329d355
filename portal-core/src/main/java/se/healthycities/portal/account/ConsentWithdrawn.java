package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** A person took a consent back; the subject is the consent's id. */
public record ConsentWithdrawn(long subject, Long actor) implements Fact {}
