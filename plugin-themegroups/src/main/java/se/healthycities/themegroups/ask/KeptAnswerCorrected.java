package se.healthycities.themegroups.ask;

import se.healthycities.portal.spi.Fact;

/** A kept answer was corrected or confirmed by its author. */
public record KeptAnswerCorrected(long subject, Long actor) implements Fact {}
