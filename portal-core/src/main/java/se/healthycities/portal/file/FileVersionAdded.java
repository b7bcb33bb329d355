package se.healthycities.portal.file;

import se.healthycities.portal.spi.Fact;

/** A file got a new version; the subject is the file's id. */
public record FileVersionAdded(long subject, Long space, Long actor) implements Fact {}
