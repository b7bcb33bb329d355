package se.healthycities.portal.meeting;

import se.healthycities.portal.spi.Fact;

/** Minutes wait for their signatures; the subject is the meeting's id. */
public record MinutesReady(long subject, Long space, Long actor) implements Fact {}
