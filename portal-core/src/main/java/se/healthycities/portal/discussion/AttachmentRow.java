package se.healthycities.portal.discussion;

import java.io.Serializable;

/** A file that a post carries. */
public record AttachmentRow(Long post, Long file, String name, Integer version, Long bytes, String mediaType)
        implements Serializable {}
