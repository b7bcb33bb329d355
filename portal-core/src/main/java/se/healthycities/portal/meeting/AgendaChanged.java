package se.healthycities.portal.meeting;

import se.healthycities.portal.spi.Fact;

/** Items or papers of an agenda were added, changed, moved or taken away; the subject is the meeting's id. */
public record AgendaChanged(long subject, Long space, Long actor) implements Fact {}
