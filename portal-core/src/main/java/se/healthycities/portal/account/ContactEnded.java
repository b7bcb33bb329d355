package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** Somebody is no longer an organisation's contact; the subject is the affiliation's id. */
public record ContactEnded(long subject, Long actor) implements Fact {}
