package se.healthycities.reports.example;

import se.healthycities.portal.spi.Fact;

/** An example was taken out of the library; nobody finds it from this moment. */
public record ExampleWithdrawn(long subject, Long actor) implements Fact {}
