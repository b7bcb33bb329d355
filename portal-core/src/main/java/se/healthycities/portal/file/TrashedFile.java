package se.healthycities.portal.file;

import java.io.Serializable;
import java.time.Instant;

/** A file in the trash; {@code folder} is where it lay, null at the top and among attachments. */
public record TrashedFile(
        Long id, String name, Integer version, Long bytes, String folder, Instant trashedAt, String trashedBy)
        implements Serializable {}
