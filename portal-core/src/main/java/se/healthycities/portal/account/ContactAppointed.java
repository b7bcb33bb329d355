package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** An organisation has a new contact; the subject is the contact role. */
public record ContactAppointed(long subject, Long actor) implements Fact {}
