package se.healthycities.portal.notice;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notice without what it says.
 *
 * @param space where it happened then, or null
 * @param waitsSince null when no mail will tell it any more
 */
public record NoticeLine(
        Long id,
        String kind,
        Long subject,
        Long space,
        Instant writtenAt,
        Instant readAt,
        Rhythm rhythm,
        Instant waitsSince)
        implements Serializable {}
