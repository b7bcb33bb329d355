package se.healthycities.portal.privacy;

import se.healthycities.portal.spi.Fact;

/** Data whose time was over went; the subject is the id of the night's line. */
public record RetentionPurged(long subject) implements Fact {}
