package se.healthycities.portal.discussion;

import se.healthycities.portal.spi.Fact;

/** Somebody changed what a post says; the subject is the post's id. */
public record PostChanged(long subject, Long space, Long actor) implements Fact {}
