package se.healthycities.reports.place;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups are too small to be shown by themselves (N8). Nothing is shown of fewer than five people, also not by
 * subtraction: those who are not shown are together none or at least five.
 */
final class SmallGroups {
    static final long FEWEST = 5;

    private SmallGroups() {}

    /**
     * @param sizes how many of each group answered; together they are all who answered
     * @return the groups that may be shown beside the figures of all; none when all are too few
     */
    static <G> Set<G> shown(Map<G, Long> sizes) {
        List<Map.Entry<G, Long>> byNumber = sizes.entrySet().stream()
                .sorted(Comparator.comparingLong(Map.Entry::getValue))
                .toList();
        Set<G> shown = new LinkedHashSet<>();
        long hidden = 0;
        for (Map.Entry<G, Long> group : byNumber) {
            boolean revealing = hidden > 0 && hidden < FEWEST;
            if (group.getValue() < FEWEST || revealing) {
                hidden += group.getValue();
            } else {
                shown.add(group.getKey());
            }
        }
        return hidden > 0 && hidden < FEWEST ? Set.of() : shown;
    }
}
