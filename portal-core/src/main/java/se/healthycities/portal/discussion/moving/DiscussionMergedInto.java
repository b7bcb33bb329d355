package se.healthycities.portal.discussion.moving;

import se.healthycities.portal.spi.Fact;

/** A discussion took over the posts of another one; the subject is the id of the one that goes on. */
public record DiscussionMergedInto(long subject, Long space, Long actor) implements Fact {}
