package se.healthycities.portal.brief;

import java.io.Serializable;

/** A file to read before a meeting; {@code length} is null when its words could not be read. */
record ToRead(Long file, String name, Integer length, Long total) implements Serializable {}
