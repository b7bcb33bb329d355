package se.healthycities.portal.registration;

import se.healthycities.portal.spi.Fact;

/** Somebody does not come, or does not wait any more; the subject is the registration's id. */
public record RegistrationEnded(long subject, Long space, Long actor) implements Fact {}
