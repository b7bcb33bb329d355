package se.healthycities.portal.discussion.moving;

import se.healthycities.portal.spi.Fact;

/** Posts of a discussion became one of their own; the subject is the new discussion's id. */
public record DiscussionSplit(long subject, Long space, Long actor) implements Fact {}
