package se.healthycities.portal.job;

import java.io.Serializable;
import java.time.Instant;

/**
 * A job as its table has it.
 *
 * @param startedAt when it ran last, or null before its first run
 * @param fault the class of the fault by which its last run ended, or null
 */
public record JobRow(String name, Instant nextAt, Instant startedAt, Instant finishedAt, String fault)
        implements Serializable {}
