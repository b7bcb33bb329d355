package se.healthycities.portal.file;

import java.io.Serializable;
import java.time.Instant;

/** A file in a list, with its newest version. */
public record FileRow(
        Long id,
        String name,
        FileStatus status,
        Integer version,
        Long bytes,
        String mediaType,
        Instant uploadedAt,
        String person,
        String organisation,
        String spacePath,
        String spaceName)
        implements Serializable {}
