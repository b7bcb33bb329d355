package se.healthycities.portal.file;

import java.io.Serializable;
import java.time.Instant;

/**
 * A version in the list that every reader sees.
 *
 * @param label what people call it, or null
 * @param restoredFrom the number of the version that came back with it, or null
 * @param adoptedAt when it was adopted, also when it no longer is; or null
 */
public record VersionRow(
        Integer number,
        FileStatus status,
        String label,
        Integer restoredFrom,
        Long bytes,
        String sha256,
        Instant uploadedAt,
        String person,
        String organisation,
        Instant adoptedAt,
        String adoptedBy)
        implements Serializable {}
