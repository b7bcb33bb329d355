package se.healthycities.portal.meeting;

import se.healthycities.portal.spi.Fact;

/** Somebody said who leads a meeting, writes and signs its minutes; the subject is the meeting's id. */
public record MeetingRolesChosen(long subject, Long space, Long actor) implements Fact {}
