package se.healthycities.portal.worklist;

import se.healthycities.portal.spi.Fact;

/** The coordinator and a silent member agreed on a pause. */
public record PauseAgreed(long subject, Long actor) implements Fact {}
