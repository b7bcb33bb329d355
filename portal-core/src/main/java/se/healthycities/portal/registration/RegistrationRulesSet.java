package se.healthycities.portal.registration;

import se.healthycities.portal.spi.Fact;

/** The rules of an occasion's registration are others than before; the subject is the occasion's id. */
public record RegistrationRulesSet(long subject, Long space, Long actor) implements Fact {}
