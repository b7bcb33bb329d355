package se.healthycities.portal.transfer.archive;

import java.time.Instant;

/** One version of a file in an archive's readable pages. */
public record FileLine(Long id, String name, Integer number, String sha256, Instant uploadedAt) {}
