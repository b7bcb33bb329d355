package se.healthycities.portal.meeting;

import se.healthycities.portal.spi.Fact;

/** Somebody wrote what the minutes say of an item, or what came of it; the subject is the meeting's id. */
public record MinutesWritten(long subject, Long space, Long actor) implements Fact {}
