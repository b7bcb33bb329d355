package se.healthycities.portal.discussion;

import se.healthycities.portal.spi.Fact;

/** Somebody wrote a post; the subject is the post's id. */
public record PostWritten(long subject, Long space, Long actor) implements Fact {}
