package se.healthycities.portal.discussion;

import java.io.Serializable;

/** A file that a post carries. */
public record AttachmentRow(long post, long file, String name, int version, long bytes, String mediaType)
        implements Serializable {}
