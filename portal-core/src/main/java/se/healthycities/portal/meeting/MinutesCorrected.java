package se.healthycities.portal.meeting;

import se.healthycities.portal.spi.Fact;

/** A note corrects signed minutes; the subject is the meeting's id. */
public record MinutesCorrected(long subject, Long space, Long actor) implements Fact {}
