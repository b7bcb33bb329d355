package se.healthycities.portal.decision;

import se.healthycities.portal.spi.Fact;

/** A decision says something else, or is looked at again another day; the subject is the decision's id. */
public record DecisionChanged(long subject, Long space, Long actor) implements Fact {}
