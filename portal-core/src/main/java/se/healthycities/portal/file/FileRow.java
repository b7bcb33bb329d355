package se.healthycities.portal.file;

import java.io.Serializable;
import java.time.Instant;

/** A file in a list, with its newest version. {@code responsible} is null when nobody looks after it. */
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
        String responsible,
        String spacePath,
        String spaceName)
        implements Serializable {}
