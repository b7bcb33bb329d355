package se.healthycities.portal.meeting;

import se.healthycities.portal.spi.Fact;

/** Somebody noted who came to a meeting; the subject is the meeting's id. */
public record MeetingPresenceNoted(long subject, Long space, Long actor) implements Fact {}
