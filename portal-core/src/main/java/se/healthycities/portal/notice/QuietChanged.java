package se.healthycities.portal.notice;

import se.healthycities.portal.spi.Fact;

/** A quiet period was planned or dropped; the subject is its id. */
public record QuietChanged(long subject, Long actor) implements Fact {}
