package se.healthycities.portal.poll;

import java.io.Serializable;
import java.util.Map;
import se.healthycities.portal.person.Capacity;

/**
 * How many voices said what about each time.
 *
 * @param capacity in which the answers were given, or null for all
 * @param organisation for which they were given, or null for all
 */
public record TimesTally(Capacity capacity, String organisation, Map<Long, Map<Choice, Integer>> counts)
        implements Serializable {
    /** 0 when nobody says so. */
    public int of(TimeRow time, Choice choice) {
        return counts.getOrDefault(time.id(), Map.of()).getOrDefault(choice, 0);
    }
}
