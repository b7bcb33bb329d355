package se.healthycities.portal.registration;

import java.io.Serializable;
import java.time.Instant;

/** A line of a registration's log. @param person null for what came by a link or from the portal itself */
public record StepRow(StepKind act, Instant at, String person, String reason) implements Serializable {}
