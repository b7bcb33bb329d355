package se.healthycities.portal.meeting;

import se.healthycities.portal.spi.Fact;

/** One of those who sign the minutes has signed; the subject is the meeting's id. */
public record MinutesAdjusted(long subject, Long space, Long actor) implements Fact {}
