package se.healthycities.portal.discussion.summary;

import se.healthycities.portal.spi.Fact;

/** Somebody summed a discussion up; the subject is the discussion's id. */
public record SummaryWritten(long subject, Long space, Long actor) implements Fact {}
