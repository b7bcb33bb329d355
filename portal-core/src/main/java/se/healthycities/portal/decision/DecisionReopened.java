package se.healthycities.portal.decision;

import se.healthycities.portal.spi.Fact;

/** A decision that was done or withdrawn is open again; the subject is the decision's id. */
public record DecisionReopened(long subject, Long space, Long actor) implements Fact {}
