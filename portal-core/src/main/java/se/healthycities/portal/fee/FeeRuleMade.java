package se.healthycities.portal.fee;

import se.healthycities.portal.spi.Fact;

/** A version of the fee rule was made; the subject is its id. */
public record FeeRuleMade(long subject, Long actor) implements Fact {}
