package se.healthycities.portal.moderation;

import java.io.Serializable;
import java.time.Instant;

/** What a person has reported of a post and what became of it; the outcome is null while it waits. */
public record OwnReportRow(String reason, Instant reportedAt, ReportOutcome outcome, Instant answeredAt)
        implements Serializable {}
