package se.healthycities.portal.fee;

import se.healthycities.portal.spi.Fact;

/** The fees of a year were decided and its notices written; the subject is the year. */
public record FeesFrozen(long subject, Long actor) implements Fact {}
