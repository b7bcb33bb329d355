package se.healthycities.portal.account;

import se.healthycities.portal.spi.Fact;

/** A person changed the own name or language; the subject is the person's id. */
public record ProfileChanged(long subject, Long actor) implements Fact {}
