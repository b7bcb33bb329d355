package se.healthycities.portal.meeting;

import se.healthycities.portal.spi.Fact;

/** Minutes that waited for signatures are written on; the subject is the meeting's id. */
public record MinutesTakenBack(long subject, Long space, Long actor) implements Fact {}
