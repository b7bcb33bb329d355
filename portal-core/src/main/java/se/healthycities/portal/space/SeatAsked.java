package se.healthycities.portal.space;

import se.healthycities.portal.spi.Fact;

/** Somebody asked for a seat; the subject is the request's id. */
public record SeatAsked(long subject, Long space, Long actor) implements Fact {}
