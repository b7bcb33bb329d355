package se.healthycities.portal.moderation;

import java.time.Instant;

/** A report that waits for the coordinator. */
public record WaitingReportRow(Long id, String spaceName, String spacePath, String title, Instant reportedAt) {}
