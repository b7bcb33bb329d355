package se.healthycities.portal.succession;

import se.healthycities.portal.spi.Fact;

/** A hand-over was taken back; the subject is its id. */
public record HandoverUndone(long subject, Long space, Long actor) implements Fact {}
