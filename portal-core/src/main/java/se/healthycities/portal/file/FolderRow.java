package se.healthycities.portal.file;

import java.io.Serializable;

/** A folder in its tree; {@code parent} is null at the top. */
public record FolderRow(Long id, Long parent, String name) implements Serializable {}
