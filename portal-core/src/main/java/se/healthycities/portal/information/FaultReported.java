package se.healthycities.portal.information;

import se.healthycities.portal.spi.Fact;

/** Somebody reported a fault of the portal; the subject is the report's id. */
public record FaultReported(long subject) implements Fact {}
