package se.healthycities.reports.example;

import se.healthycities.portal.spi.Fact;

/** The office sent an example back to its writers with words. */
public record ExampleSentBack(long subject, Long actor) implements Fact {}
