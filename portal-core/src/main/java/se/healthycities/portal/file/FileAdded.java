package se.healthycities.portal.file;

import se.healthycities.portal.spi.Fact;

/** A file came to a space; the subject is the file's id. */
public record FileAdded(long subject, Long space, Long actor) implements Fact {}
