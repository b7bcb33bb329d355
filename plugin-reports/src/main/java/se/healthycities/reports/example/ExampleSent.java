package se.healthycities.reports.example;

import se.healthycities.portal.spi.Fact;

/** An example was sent to the office. */
public record ExampleSent(long subject, Long actor) implements Fact {}
