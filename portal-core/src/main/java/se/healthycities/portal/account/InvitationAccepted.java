package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** Somebody confirmed an invitation; the subject is the affiliation's id. */
public record InvitationAccepted(long subject, Long actor) implements Fact {}
