package se.healthycities.portal.decision;

import se.healthycities.portal.spi.Fact;

/** A decision holds no more; the subject is the decision's id. */
public record DecisionWithdrawn(long subject, Long space, Long actor) implements Fact {}
