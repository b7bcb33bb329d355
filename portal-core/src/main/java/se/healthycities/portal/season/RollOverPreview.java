package se.healthycities.portal.season;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import se.healthycities.portal.spi.State;

/**
 * What a plan would do, counted from the rows that it would change.
 *
 * @param rows how many rows the plan changes; none when all is already so
 * @param seats how many seats end
 * @param people how many people those seats belong to
 * @param silent the ids of the spaces in which one can no longer write
 */
public record RollOverPreview(
        long rows, long seats, long people, long closing, long resting, Set<Long> silent, List<Turned> plugins)
        implements Serializable {
    /** A plugin whose state in the new season is another than at the end of the old one. */
    public record Turned(String plugin, State from, State to) implements Serializable {}
}
