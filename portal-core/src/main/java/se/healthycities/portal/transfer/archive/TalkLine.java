package se.healthycities.portal.transfer.archive;

import java.time.Instant;

/** A discussion in an archive's readable pages. */
public record TalkLine(Long id, String title, Instant startedAt) {}
