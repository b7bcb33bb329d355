package se.healthycities.reports.example;

import se.healthycities.portal.spi.Fact;

/** An example stands in the library from now on. */
public record ExamplePublished(long subject, Long actor) implements Fact {}
