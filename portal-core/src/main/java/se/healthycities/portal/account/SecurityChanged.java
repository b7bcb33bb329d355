package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** A person changed the password, the second step or a passkey. */
public record SecurityChanged(long subject) implements Fact {}
