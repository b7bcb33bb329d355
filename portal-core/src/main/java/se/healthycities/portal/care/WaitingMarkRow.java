package se.healthycities.portal.care;

import java.time.Instant;

/** A marked post that waits for the coordinator. */
record WaitingMarkRow(Long id, String spaceName, String spacePath, String title, Instant markedAt) {}
