package se.healthycities.portal.ballot;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody did with a ballot.
 *
 * @param closesAt until when it took answers from then on, or null
 */
public record StepRow(StepKind kind, String name, String words, Instant closesAt, Instant at) implements Serializable {}
