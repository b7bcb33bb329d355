package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.healthycities.portal.notice.NoticeChoices;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.search.Writers;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.time.Today;

/**
 * Finds who may know the answer (N15), by what people offer to be asked about and by what they have written where the asker
 * reads it. Left out are those who want no such letters, all in quiet weeks, and whoever has got two questions this week.
 */
@ApplicationScoped
public class Knowing {
    private static final String NOTHING = "%§§§§§%";
    private static final Set<String> NO_SUBJECT = Set.of("");
    private static final int QUARTER = 90;

    private final KnowerQueries queries;
    private final NoticeChoices choices;
    private final QuietWeeks quiet;
    private final Writers writers;
    private final Today today;

    @Inject
    public Knowing(KnowerQueries queries, NoticeChoices choices, QuietWeeks quiet, Writers writers, Today today) {
        this.queries = queries;
        this.choices = choices;
        this.quiet = quiet;
        this.writers = writers;
        this.today = today;
    }

    /** True while nobody is asked anything. */
    public boolean quiet() {
        return quiet.quiet(today.date());
    }

    /**
     * At most eight, the best first.
     *
     * @param asker who reads what others have written
     */
    public List<Suggested> suggested(String title, Set<String> tags, long asker, long home) {
        if (quiet()) {
            return List.of();
        }
        List<String> words = Words.of(title);
        Map<Long, Integer> written = written(words);
        List<Knower> known = known(asker, tags, words, written.keySet());
        Set<Long> unwilling =
                choices.unwilling(known.stream().map(Knower::person).distinct().toList(), QuestionLetters.KIND, null);
        Map<Long, Integer> examples = byPerson(written);
        List<Suggested> all = new ArrayList<>();
        for (Knower one : known) {
            if (!unwilling.contains(one.person())) {
                List<String> offered = Words.in(one.askMeAbout(), words);
                int wrote = examples.getOrDefault(one.person(), 0);
                all.add(new Suggested(one, one.subjects().intValue(), offered, wrote));
            }
        }
        return Routing.choose(all, asker, home);
    }

    private Map<Long, Integer> written(List<String> words) {
        return words.isEmpty() ? Map.of() : writers.of(String.join(" ", words));
    }

    private Map<Long, Integer> byPerson(Map<Long, Integer> written) {
        Map<Long, Integer> examples = new HashMap<>();
        if (!written.isEmpty()) {
            queries.persons(written.keySet())
                    .forEach(row -> examples.merge(row.person(), written.get(row.affiliation()), Integer::sum));
        }
        return examples;
    }

    private List<Knower> known(long asker, Set<String> tags, List<String> words, Collection<Long> writing) {
        Instant now = today.now();
        return queries.knowing(
                asker,
                tags.isEmpty() ? NO_SUBJECT : tags,
                writing.isEmpty() ? List.of(0L) : writing,
                pattern(words, 0),
                pattern(words, 1),
                pattern(words, 2),
                pattern(words, 3),
                pattern(words, 4),
                pattern(words, 5),
                now.minus(Duration.ofDays(Routing.DAYS)),
                now.minus(Duration.ofDays(QUARTER)),
                today.date());
    }

    private static String pattern(List<String> words, int place) {
        return place < words.size() ? LikePattern.containing(words.get(place)) : NOTHING;
    }
}
