package se.healthycities.portal.file;

import java.io.Serializable;
import java.time.Instant;

/** A file in a list, with its newest version. */
public record FileRow(
        long id,
        String name,
        FileStatus status,
        int version,
        long bytes,
        String mediaType,
        Instant uploadedAt,
        String person,
        String organisation,
        String spacePath,
        String spaceName)
        implements Serializable {}
