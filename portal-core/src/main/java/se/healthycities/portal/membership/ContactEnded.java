package se.healthycities.portal.membership;

import se.healthycities.portal.spi.Fact;

/** Somebody is no longer a contact after a day; the subject is the contact role. */
public record ContactEnded(long subject, Long actor) implements Fact {}
