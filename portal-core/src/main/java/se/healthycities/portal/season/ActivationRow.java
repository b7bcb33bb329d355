package se.healthycities.portal.season;

import java.io.Serializable;
import se.healthycities.portal.spi.State;

/**
 * An activation that holds today.
 *
 * @param space null when it holds for the whole portal
 * @param tail true when its season is over and the state stays until its own last day
 */
public record ActivationRow(String plugin, SeasonKind kind, String space, State state, Boolean tail)
        implements Serializable {
    /** Of a season that itself runs. */
    public ActivationRow(String plugin, SeasonKind kind, String space, State state) {
        this(plugin, kind, space, state, false);
    }
}
