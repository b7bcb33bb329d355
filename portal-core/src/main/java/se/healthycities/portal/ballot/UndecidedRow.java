package se.healthycities.portal.ballot;

import java.time.Instant;

/** A ballot that has closed and has no outcome. */
record UndecidedRow(Long id, String title, String space, String path, Instant closedAt) {}
