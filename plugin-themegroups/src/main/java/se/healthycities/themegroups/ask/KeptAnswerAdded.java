package se.healthycities.themegroups.ask;

import se.healthycities.portal.spi.Fact;

/** An answer was kept for all members. */
public record KeptAnswerAdded(long subject, Long actor) implements Fact {}
