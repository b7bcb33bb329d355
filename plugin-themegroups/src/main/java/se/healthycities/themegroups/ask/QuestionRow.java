package se.healthycities.themegroups.ask;

import java.io.Serializable;
import java.time.Instant;

/** A question in a list; it never says who asks. */
public record QuestionRow(
        Long id, String title, Instant askedAt, Instant goesAt, Long discussion, Instant closedAt, Long answers)
        implements Serializable {}
