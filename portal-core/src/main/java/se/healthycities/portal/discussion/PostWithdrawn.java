package se.healthycities.portal.discussion;

import se.healthycities.portal.spi.Fact;

/** An author took a post back; the subject is the post's id. */
public record PostWithdrawn(long subject, Long space, Long actor) implements Fact {}
