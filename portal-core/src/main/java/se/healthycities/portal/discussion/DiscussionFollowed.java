package se.healthycities.portal.discussion;

import se.healthycities.portal.spi.Fact;

/** Somebody chose to follow or to mute a discussion, or left it to the seat again; the subject is the discussion's id. */
public record DiscussionFollowed(long subject, Long space, Long actor) implements Fact {}
