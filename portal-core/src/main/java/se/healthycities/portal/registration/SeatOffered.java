package se.healthycities.portal.registration;

import se.healthycities.portal.spi.Fact;

/** A seat became free and is offered to the next in line; the subject is the registration's id. */
public record SeatOffered(long subject, Long space, Long actor) implements Fact {}
