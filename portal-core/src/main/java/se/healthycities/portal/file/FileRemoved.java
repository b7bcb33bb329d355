package se.healthycities.portal.file;

import se.healthycities.portal.spi.Fact;

/** A file is gone for good, after its time in the trash; the subject is the file's id. */
public record FileRemoved(long subject, Long space, Long actor) implements Fact {}
