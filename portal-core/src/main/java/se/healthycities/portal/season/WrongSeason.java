package se.healthycities.portal.season;

import java.util.List;

/** A season that does not fit into the tree; nothing was written. */
public class WrongSeason extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<SeasonFault> faults;

    WrongSeason(List<SeasonFault> faults) {
        super("The season does not fit: " + faults, null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<SeasonFault> faults() {
        return faults;
    }
}
