package se.healthycities.portal.ballot;

import java.io.Serializable;
import java.util.Map;
import se.healthycities.portal.person.Capacity;

/**
 * How many voices said one thing.
 *
 * @param stance what they said
 * @param option what they chose, or null where nothing is chosen
 * @param byCapacity in which capacity whoever stands behind the answer gave it
 */
public record Tally(Stance stance, OptionRow option, Map<Capacity, Integer> byCapacity) implements Serializable {
    /** In whatever capacity. */
    public int total() {
        return byCapacity.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** 0 when nobody in this capacity says so. */
    public int of(Capacity capacity) {
        return byCapacity.getOrDefault(capacity, 0);
    }
}
