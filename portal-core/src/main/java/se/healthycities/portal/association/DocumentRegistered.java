package se.healthycities.portal.association;

import se.healthycities.portal.spi.Fact;

/** A steering document was put into the register. */
public record DocumentRegistered(long subject, Long actor) implements Fact {}
