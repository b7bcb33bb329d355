package se.healthycities.portal.file;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file in the list of its place, with its newest version.
 *
 * @param adopted the number of the version that is adopted, or null
 * @param label what people call the newest version, or null
 * @param lockedBy who edits it until {@code lockedUntil}, which may be over; or null
 */
public record ListedFile(
        Long id,
        String name,
        FileStatus status,
        Integer version,
        Integer adopted,
        String label,
        Long bytes,
        Instant uploadedAt,
        Instant changedAt,
        String person,
        String organisation,
        String lockedBy,
        Instant lockedUntil)
        implements Serializable {}
