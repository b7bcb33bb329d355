package se.healthycities.portal.file;

import se.healthycities.portal.spi.Fact;

/** A file was put into the trash; the subject is the file's id. */
public record FileTrashed(long subject, Long space, Long actor) implements Fact {}
