package se.healthycities.portal.fee;

import se.healthycities.portal.spi.Fact;

/** A notice was marked as paid; the subject is the notice's id. */
public record FeePaid(long subject, Long actor) implements Fact {}
