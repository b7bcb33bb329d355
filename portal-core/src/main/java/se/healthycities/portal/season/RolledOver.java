package se.healthycities.portal.season;

import se.healthycities.portal.spi.Fact;

/** One season was turned into the next, or that was taken back; the subject is the roll-over's id. */
public record RolledOver(long subject, Long actor) implements Fact {}
