package se.healthycities.portal.meeting;

import se.healthycities.portal.spi.Fact;

/** Somebody began to prepare what an occasion is about; the subject is the meeting's id. */
public record MeetingPrepared(long subject, Long space, Long actor) implements Fact {}
