package se.healthycities.portal.privacy;

import se.healthycities.portal.spi.Fact;

/** A person has asked to be erased; the subject is the person's id. */
public record OwnErasureAsked(long subject, Long actor) implements Fact {}
