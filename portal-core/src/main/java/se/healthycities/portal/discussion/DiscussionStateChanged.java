package se.healthycities.portal.discussion;

import se.healthycities.portal.spi.Fact;

/** A discussion was decided, closed or opened again; the subject is the discussion's id. */
public record DiscussionStateChanged(long subject, Long space, Long actor) implements Fact {}
