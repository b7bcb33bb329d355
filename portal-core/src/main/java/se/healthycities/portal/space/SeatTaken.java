package se.healthycities.portal.space;

import se.healthycities.portal.spi.Fact;

/** Somebody took a seat; the subject is the seat's id. */
public record SeatTaken(long subject, Long space, Long actor) implements Fact {}
