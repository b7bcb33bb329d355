package se.healthycities.portal.mention;

import se.healthycities.portal.spi.Fact;

/** A post mentions somebody whom it did not mention before; the subject is the post's id. */
public record Mentioned(long subject, Long space, Long actor) implements Fact {}
