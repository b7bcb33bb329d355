package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** Somebody from outside was invited to a space; the subject is the affiliation's id. */
public record GuestInvited(long subject, Long space, Long actor) implements Fact {}
