package se.healthycities.reports.example;

import se.healthycities.portal.spi.Fact;

/** A published example is for fewer readers than before; nobody else finds it from this moment. */
public record ExampleHidden(long subject, Long actor) implements Fact {}
