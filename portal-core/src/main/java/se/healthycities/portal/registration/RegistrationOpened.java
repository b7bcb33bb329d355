package se.healthycities.portal.registration;

import se.healthycities.portal.spi.Fact;

/** One can register for an occasion from now on (INV-060); the subject is the occasion's id. */
public record RegistrationOpened(long subject, Long space, Long actor) implements Fact {}
