package se.healthycities.portal.association;

import se.healthycities.portal.spi.Fact;

/** Another organisation hosts the office from some day on. */
public record HostChanged(long subject, Long actor) implements Fact {}
