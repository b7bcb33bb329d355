package se.healthycities.portal.space;

import se.healthycities.portal.spi.Fact;

/** Somebody left a seat; the subject is the seat's id. */
public record SeatLeft(long subject, Long space, Long actor) implements Fact {}
