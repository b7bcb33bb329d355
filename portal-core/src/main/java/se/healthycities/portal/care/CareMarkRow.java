package se.healthycities.portal.care;

import java.io.Serializable;
import java.time.Instant;

/** A mark of one post, for its author and those who lead. @param outcome null while it waits */
public record CareMarkRow(
        Long id,
        Instant markedAt,
        Long marker,
        String markedBy,
        CareOutcome outcome,
        Instant settledAt,
        String settledBy)
        implements Serializable {}
