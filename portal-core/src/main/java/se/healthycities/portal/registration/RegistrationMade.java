package se.healthycities.portal.registration;

import se.healthycities.portal.spi.Fact;

/** Somebody is registered for an occasion, or waits for a seat; the subject is the registration's id. */
public record RegistrationMade(long subject, Long space, Long actor) implements Fact {}
