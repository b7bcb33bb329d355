package se.healthycities.portal.succession;

import se.healthycities.portal.spi.Fact;

/** Somebody handed over; the subject is the hand-over's id. */
public record HandedOver(long subject, Long space, Long actor) implements Fact {}
