package se.healthycities.portal.season;

import java.io.Serializable;
import java.time.LocalDate;
import se.healthycities.portal.spi.State;

/**
 * An activation that was set for a season, for the matrix.
 *
 * @param space the path of the space that it is for, or null for the whole portal
 */
public record PlannedRow(Long season, String plugin, String space, State state, LocalDate openUntil)
        implements Serializable {}
