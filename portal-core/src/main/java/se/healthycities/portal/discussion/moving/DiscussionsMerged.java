package se.healthycities.portal.discussion.moving;

import se.healthycities.portal.spi.Fact;

/** A discussion became a part of another one, which its row names; the subject is the id of the one that ended. */
public record DiscussionsMerged(long subject, Long space, Long actor) implements Fact {}
