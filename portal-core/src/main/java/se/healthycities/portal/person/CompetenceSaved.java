package se.healthycities.portal.person;

import se.healthycities.portal.spi.Fact;

/** Somebody said anew what colleagues may ask about; the subject is the person's id. */
public record CompetenceSaved(long subject) implements Fact {}
