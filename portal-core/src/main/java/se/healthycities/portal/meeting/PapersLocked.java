package se.healthycities.portal.meeting;

import se.healthycities.portal.spi.Fact;

/** The papers of a meeting stand still from now on; the subject is the meeting's id. */
public record PapersLocked(long subject, Long space, Long actor) implements Fact {}
