package se.healthycities.portal.digest;

import java.io.Serializable;
import java.time.Instant;

/** When the digests were last looked after, null for never, and how many notices wait for a mail now. */
public record LastRun(Instant at, long waiting) implements Serializable {}
