package se.healthycities.portal.season;

import se.healthycities.portal.spi.Fact;

/** A space was switched by itself in a season; the subject is the season's id. */
public record SpaceTurned(long subject, Long space, Long actor) implements Fact {}
