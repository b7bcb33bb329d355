package se.healthycities.reports.example;

import se.healthycities.portal.spi.Fact;

/** A published example reads differently, was looked at again or is open to more readers. */
public record ExampleChanged(long subject, Long actor) implements Fact {}
