package se.healthycities.themegroups.ask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses to whom a question goes (N15): at most eight, those who fit best and have been asked least, one of each organisation
 * before a second of any, and colleagues of the asker last. Nobody gets more than two questions in seven days.
 */
public final class Routing {
    public static final int MOST = 8;
    /** In {@link #DAYS} days. */
    public static final int MOST_A_WEEK = 2;

    public static final int DAYS = 7;

    private static final Comparator<Suggested> BEST = Comparator.comparingLong(Suggested::score)
            .reversed()
            .thenComparing(one -> one.who().load())
            .thenComparing(
                    one -> one.who().last() == null ? Instant.MIN : one.who().last())
            .thenComparing(one -> one.who().affiliation());

    private Routing() {}

    /**
     * @param asker the person who asks
     * @param home the asker's organisation
     */
    public static List<Suggested> choose(List<Suggested> all, long asker, long home) {
        Map<Long, Suggested> people = new HashMap<>();
        for (Suggested one : all) {
            boolean may = one.who().person() != asker && one.who().lately() < MOST_A_WEEK && one.fit() > 0;
            if (may) {
                people.merge(one.who().person(), one, (mine, other) -> BEST.compare(mine, other) <= 0 ? mine : other);
            }
        }
        List<Suggested> waiting = new ArrayList<>(people.values());
        waiting.sort(BEST);
        List<Suggested> chosen = new ArrayList<>();
        Set<Long> organisations = new HashSet<>(Set.of(home));
        take(waiting, chosen, one -> organisations.add(one.who().organisation()));
        take(waiting, chosen, one -> one.who().organisation() != home);
        take(waiting, chosen, one -> true);
        return List.copyOf(chosen);
    }

    private static void take(
            List<Suggested> waiting, List<Suggested> chosen, java.util.function.Predicate<Suggested> fits) {
        for (Suggested one : List.copyOf(waiting)) {
            if (chosen.size() < MOST && fits.test(one)) {
                chosen.add(one);
                waiting.remove(one);
            }
        }
    }
}
