package se.healthycities.portal.season;

import se.healthycities.portal.spi.Fact;

/** A plugin was switched in a season; the subject is the season's id. */
public record PluginTurned(long subject, Long actor) implements Fact {}
