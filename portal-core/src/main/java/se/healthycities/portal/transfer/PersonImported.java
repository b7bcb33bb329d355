package se.healthycities.portal.transfer;

import se.healthycities.portal.spi.Fact;

/** Somebody represents an organisation since a sheet was taken in. */
public record PersonImported(long subject, Long actor) implements Fact {}
