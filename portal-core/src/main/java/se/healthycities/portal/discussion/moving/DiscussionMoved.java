package se.healthycities.portal.discussion.moving;

import se.healthycities.portal.spi.Fact;

/** A discussion went to another space with its files; the subject is the discussion's id, the space is the new one. */
public record DiscussionMoved(long subject, Long space, Long actor) implements Fact {}
