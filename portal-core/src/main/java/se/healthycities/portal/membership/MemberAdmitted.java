package se.healthycities.portal.membership;

import se.healthycities.portal.spi.Fact;

/** An organisation is a member from its first day on; the subject is the organisation. Invitations and news follow from it. */
public record MemberAdmitted(long subject, Long actor) implements Fact {}
