package se.healthycities.portal.discussion;

import se.healthycities.portal.spi.Fact;

/** Somebody started a discussion; the subject is the discussion's id. */
public record DiscussionStarted(long subject, Long space, Long actor) implements Fact {}
