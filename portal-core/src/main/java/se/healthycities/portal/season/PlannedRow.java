package se.healthycities.portal.season;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import se.healthycities.portal.spi.State;

/**
 * An activation that was set for a season, for the matrix.
 *
 * @param space the path of the space that it is for, or null for the whole portal
 * @param child the path of a working group of that space, which it reaches as well, or null
 */
public record PlannedRow(Long season, String plugin, String space, State state, LocalDate openUntil, String child)
        implements Serializable {
    /** True for another row of the same switch, which there is for each working group. */
    public boolean sameSwitch(PlannedRow other) {
        return season.equals(other.season) && plugin.equals(other.plugin) && Objects.equals(space, other.space);
    }
}
