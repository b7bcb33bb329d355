package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** Somebody is no longer an organisation's contact; the subject is the contact role. */
public record ContactEnded(long subject, Long actor) implements Fact {}
