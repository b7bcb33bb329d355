package se.healthycities.portal.privacy;

import se.healthycities.portal.spi.Fact;

/** A kind of data is from now on really deleted, or only counted; the subject is 1 for really. */
public record RetentionTurned(long subject, Long actor) implements Fact {}
