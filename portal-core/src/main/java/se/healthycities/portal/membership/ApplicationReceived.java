package se.healthycities.portal.membership;

import se.healthycities.portal.spi.Fact;

/** Somebody sent an interest or an application by the public form; the subject is the case. */
public record ApplicationReceived(long subject) implements Fact {}
