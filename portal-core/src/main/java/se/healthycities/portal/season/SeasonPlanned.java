package se.healthycities.portal.season;

import se.healthycities.portal.spi.Fact;

/** A season was added to the tree, or got another name or other days; the subject is the season's id. */
public record SeasonPlanned(long subject, Long actor) implements Fact {}
