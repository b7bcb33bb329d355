package se.healthycities.portal.file;

import se.healthycities.portal.spi.Fact;

/** A version of a file stands elsewhere in the work on it; the subject is the file's id. */
public record FileStatusChanged(long subject, Long space, Long actor) implements Fact {}
