package se.healthycities.portal.discussion.moving;

import se.healthycities.portal.spi.Fact;

/** A file followed the posts that carry it to another space; the subject is the file's id, the space is the new one. */
public record AttachmentMoved(long subject, Long space, Long actor) implements Fact {}
