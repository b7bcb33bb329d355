package se.healthycities.portal.season;

import java.io.Serializable;
import java.time.LocalDate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;

/**
 * One turn of a switch: which plugin, in which season, for the whole portal or for one of its spaces.
 *
 * @param space the path of the space, or null for the whole portal
 * @param to the new state, or null for "as the season above says"
 * @param openUntil the last day on which the state still holds after the season's end, or null
 */
public record Switch(PluginId plugin, String season, String space, State to, LocalDate openUntil)
        implements Serializable {
    public static Switch everywhere(PluginId plugin, String season, State to) {
        return new Switch(plugin, season, null, to, null);
    }

    /** The same in another season; a tail belongs to the season that it follows. */
    Switch in(String other) {
        return new Switch(plugin, other, space, to, null);
    }

    public Switch openUntil(LocalDate day) {
        return new Switch(plugin, season, space, to, day);
    }
}
