package se.healthycities.portal.decision;

import se.healthycities.portal.spi.Fact;

/** A space decided something; the subject is the decision's id. */
public record DecisionMade(long subject, Long space, Long actor) implements Fact {}
