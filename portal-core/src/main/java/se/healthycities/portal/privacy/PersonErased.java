package se.healthycities.portal.privacy;

import se.healthycities.portal.spi.Fact;

/** A person is known by name no more; the subject is the person's id. */
public record PersonErased(long subject, Long actor) implements Fact {}
