package se.healthycities.portal.file;

import se.healthycities.portal.spi.Fact;

/** A file lies in another place or has another name; the subject is the file's id. */
public record FileMoved(long subject, Long space, Long actor) implements Fact {}
