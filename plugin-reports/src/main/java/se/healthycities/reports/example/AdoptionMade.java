package se.healthycities.reports.example;

import se.healthycities.portal.spi.Fact;

/** A member took over an example of somebody else; the subject is the adoption. */
public record AdoptionMade(long subject, Long actor) implements Fact {}
