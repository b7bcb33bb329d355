package se.healthycities.portal.discussion;

import se.healthycities.portal.spi.Fact;

/** Whoever wrote a post says that it touches party politics; the subject is the post's id. */
public record PartisanPostWritten(long subject, Long space, Long actor) implements Fact {}
