package se.healthycities.portal.digest;

import se.healthycities.portal.notice.NoticeLine;
import se.healthycities.portal.spi.DigestItem;

/** A notice that waits and what it says today. */
public record Told(NoticeLine line, DigestItem item) {}
