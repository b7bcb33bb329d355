package se.healthycities.portal.care;

import se.healthycities.portal.spi.Fact;

/** Somebody has looked at a marked post; the subject is the post's id. */
public record CareSettled(long subject, Long space, Long actor) implements Fact {}
