package se.healthycities.portal.season;

import java.io.Serializable;
import se.healthycities.portal.spi.State;

/**
 * An activation that holds today. One of a group with working groups comes once for each of them.
 *
 * @param space null when it holds for the whole portal
 * @param tail true when its season is over and the state stays until its own last day
 * @param child a working group of the space, which it reaches as well, or null
 */
public record ActivationRow(String plugin, SeasonKind kind, String space, State state, Boolean tail, String child)
        implements Serializable {
    private static final int OTHERS = -1;
    private static final int EVERYWHERE = 0;
    private static final int ITS_GROUP = 1;
    private static final int ITSELF = 2;

    /** Of a season that itself runs. */
    public ActivationRow(String plugin, SeasonKind kind, String space, State state) {
        this(plugin, kind, space, state, false, null);
    }

    /** True when it holds in a space, or where {@code place} is null for the whole portal. */
    boolean reaches(String place) {
        return nearness(place) != OTHERS;
    }

    /** How near to a space it was set: for the space itself nearer than for its group, and that nearer than for all. */
    int nearness(String place) {
        if (space == null) {
            return EVERYWHERE;
        }
        if (space.equals(place)) {
            return ITSELF;
        }
        return place != null && place.equals(child) ? ITS_GROUP : OTHERS;
    }
}
