package se.healthycities.portal.file;

import se.healthycities.portal.spi.Fact;

/** A file came back from the trash; the subject is the file's id. */
public record FileRestored(long subject, Long space, Long actor) implements Fact {}
