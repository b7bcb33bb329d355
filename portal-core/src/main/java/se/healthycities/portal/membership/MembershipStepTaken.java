package se.healthycities.portal.membership;

import se.healthycities.portal.spi.Fact;

/** A step was written in the history of a membership; the subject is the case. */
public record MembershipStepTaken(long subject, Long actor) implements Fact {}
