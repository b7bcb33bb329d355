package se.healthycities.portal.discussion;

import java.io.Serializable;
import java.time.Instant;

/** A file that a post carries; {@code trashedAt} is null unless the file was deleted. */
public record AttachmentRow(
        Long post, Long file, String name, Integer version, Long bytes, String mediaType, Instant trashedAt)
        implements Serializable {}
