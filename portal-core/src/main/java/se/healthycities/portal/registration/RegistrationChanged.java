package se.healthycities.portal.registration;

import se.healthycities.portal.spi.Fact;

/** A registration says something else than before; the subject is its id. */
public record RegistrationChanged(long subject, Long space, Long actor) implements Fact {}
