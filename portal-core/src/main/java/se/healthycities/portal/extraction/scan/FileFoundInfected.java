package se.healthycities.portal.extraction.scan;

import se.healthycities.portal.spi.Fact;

/** The virus scanner found something in a file, which is blocked from now on; the subject is the file's id. */
public record FileFoundInfected(long subject, Long space) implements Fact {}
