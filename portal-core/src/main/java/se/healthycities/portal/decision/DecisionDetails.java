package se.healthycities.portal.decision;

import java.io.Serializable;

/** A decision on its page: what a list shows of it, and the rest. */
public record DecisionDetails(DecisionRow row, DecisionWords words) implements Serializable {}
