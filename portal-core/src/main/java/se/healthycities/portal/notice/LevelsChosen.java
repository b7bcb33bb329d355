package se.healthycities.portal.notice;

import se.healthycities.portal.spi.Fact;

/** Somebody chose how to be told; the subject is the person's id. */
public record LevelsChosen(long subject, Long actor) implements Fact {}
