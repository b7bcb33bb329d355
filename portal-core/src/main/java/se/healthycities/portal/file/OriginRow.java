package se.healthycities.portal.file;

import java.io.Serializable;

/** The post that a file came with. */
public record OriginRow(Long file, Integer version, String path, Long discussion, String title, Integer post)
        implements Serializable {}
