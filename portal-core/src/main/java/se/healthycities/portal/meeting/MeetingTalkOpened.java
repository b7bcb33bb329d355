package se.healthycities.portal.meeting;

import se.healthycities.portal.spi.Fact;

/** A discussion of a meeting was opened; the subject is the meeting's id. */
public record MeetingTalkOpened(long subject, Long space, Long actor) implements Fact {}
