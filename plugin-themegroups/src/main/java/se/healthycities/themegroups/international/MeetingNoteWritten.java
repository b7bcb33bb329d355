package se.healthycities.themegroups.international;

import se.healthycities.portal.spi.Fact;

/** One of ours told of a meeting abroad; the subject is the note's id. */
public record MeetingNoteWritten(long subject, Long space, Long actor) implements Fact {}
