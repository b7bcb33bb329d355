package se.healthycities.portal.meeting;

import se.healthycities.portal.spi.Fact;

/** The papers of a coming meeting may be changed again; the subject is the meeting's id. */
public record PapersUnlocked(long subject, Long space, Long actor) implements Fact {}
