package se.healthycities.portal.decision;

import se.healthycities.portal.spi.Fact;

/** What was decided is done; the subject is the decision's id. */
public record DecisionDone(long subject, Long space, Long actor) implements Fact {}
