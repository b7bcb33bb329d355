package se.healthycities.portal.season;

import java.io.Serializable;
import se.healthycities.portal.spi.State;

/** An activation that was set for a season, for the matrix. */
public record PlannedRow(Long season, String plugin, State state) implements Serializable {}
