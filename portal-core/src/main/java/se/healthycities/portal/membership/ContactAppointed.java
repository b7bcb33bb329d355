package se.healthycities.portal.membership;

import se.healthycities.portal.spi.Fact;

/** Somebody became a contact of a member; the subject is the contact role. */
public record ContactAppointed(long subject, Long actor) implements Fact {}
