package se.healthycities.portal.moderation;

import se.healthycities.portal.spi.Fact;

/** Somebody reported a post; the subject is the post's id. */
public record PostReported(long subject, Long space, Long actor) implements Fact {}
