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
     * @param phones how many of each group answered on their own phones; those on paper are known to whoever typed them in, and
     *     make no group larger. A group with paper alone has none.
     * @return the groups that may be shown beside the figures of all; none when all are too few
     */
    static <G> Set<G> shown(Map<G, Long> phones) {
        List<Map.Entry<G, Long>> byNumber = phones.entrySet().stream()
                .sorted(Comparator.comparingLong(Map.Entry::getValue))
                .toList();
        Set<G> shown = new LinkedHashSet<>();
        long hidden = 0;
        boolean some = false;
        for (Map.Entry<G, Long> group : byNumber) {
            if (group.getValue() < FEWEST || some && hidden < FEWEST) {
                hidden += group.getValue();
                some = true;
            } else {
                shown.add(group.getKey());
            }
        }
        return some && hidden < FEWEST ? Set.of() : shown;
    }

    /** Whether the figures of all may be shown: nobody's phone is found when paper is taken away. */
    static boolean enough(long answers, long phones) {
        return phones >= FEWEST || phones == 0 && answers >= FEWEST;
    }
}
