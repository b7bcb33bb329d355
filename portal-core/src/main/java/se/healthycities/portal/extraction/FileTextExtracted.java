package se.healthycities.portal.extraction;

import se.healthycities.portal.spi.Fact;

/** What stands in a file is known, or that nothing can be read of it; the subject is the file's id. */
public record FileTextExtracted(long subject, Long space) implements Fact {}
