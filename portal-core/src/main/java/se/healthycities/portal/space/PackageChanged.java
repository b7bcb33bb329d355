package se.healthycities.portal.space;

import se.healthycities.portal.spi.Fact;

/** The office changed what convenors may switch; the subject is the id of the line of the package. */
public record PackageChanged(long subject, Long actor) implements Fact {}
