package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.healthycities.portal.time.Today;

/** Puts what fits into order, counts it by kind, and reads what is shown of one page. */
@ApplicationScoped
public class Ranking {
    /** As many hits stand on a page. */
    public static final int A_PAGE = 20;
    /** What else of the same discussion fits counts a little. */
    private static final double ANOTHER = 0.15;

    private static final String SHOW = "select entry.id, entry.kind, entry.title, entry.address, entry.summary, entry.body,"
            + " case when :english then coalesce(space.name_english, space.name) else space.name end,"
            + " person.given_name || ' ' || person.family_name || ', ' || organisation.name, entry.happened_at"
            + " from core.search_entries entry left join core.spaces space on space.id = entry.space_id"
            + " left join core.affiliations author on author.id = entry.author_id"
            + " left join core.people person on person.id = author.person_id"
            + " left join core.organisations organisation on organisation.id = author.organisation_id"
            + " where entry.id in (:ids)";

    private final EntityManager entityManager;
    private final Today today;

    @Inject
    public Ranking(EntityManager entityManager, Today today) {
        this.entityManager = entityManager;
        this.today = today;
    }

    /** Entries of one thread are one hit: the best of them is shown. */
    private static final class Place {
        private Candidate best;
        private double score;

        void add(Candidate candidate, Instant now) {
            double own = candidate.score(now);
            if (best == null) {
                best = candidate;
                score = own;
                return;
            }
            score = Math.max(score, own) + ANOTHER * Math.min(score, own) * (score + own > 0 ? 1 : 0);
            boolean says = CoreSearch.POST.equals(candidate.kind()) && !CoreSearch.POST.equals(best.kind());
            if (says || candidate.kind().equals(best.kind()) && own > best.score(now)) {
                best = candidate;
            }
        }
    }

    Answer answer(List<Candidate> found, Question question, Set<String> marked, Locale language) {
        Instant now = today.now();
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Integer> entries = new HashMap<>();
        found.forEach(candidate -> {
            places.computeIfAbsent(candidate.place(), any -> new Place()).add(candidate, now);
            entries.merge(candidate.kind(), 1, Integer::sum);
        });
        Map<String, Answer.Count> kinds = new LinkedHashMap<>();
        for (Place place : places.values()) {
            String kind = place.best.shownAs();
            boolean more = entries.get(place.best.kind()) > Candidates.MOST
                    || CoreSearch.DISCUSSION.equals(kind) && entries.getOrDefault(CoreSearch.POST, 0) >= Candidates.POSTS;
            int number = kinds.containsKey(kind) ? kinds.get(kind).number() + 1 : 1;
            kinds.put(kind, new Answer.Count(Math.min(number, Candidates.MOST), more));
        }
        Comparator<Place> order = question.newest()
                ? Comparator.comparing((Place place) -> place.best.at()).reversed()
                : Comparator.comparingDouble((Place place) -> place.score).reversed();
        List<Place> chosen = places.values().stream()
                .filter(place -> question.kind().isEmpty() || question.kind().equals(place.best.shownAs()))
                .sorted(order.thenComparing(place -> place.best.id()))
                .toList();
        boolean more = kinds.entrySet().stream()
                .anyMatch(kind -> kind.getValue().more()
                        && (question.kind().isEmpty() || question.kind().equals(kind.getKey())));
        List<Long> ids = chosen.stream()
                .skip((long) question.page() * A_PAGE)
                .limit(A_PAGE)
                .map(place -> place.best.id())
                .toList();
        return new Answer(show(ids, marked, language), chosen.size(), more, kinds, null, false);
    }

    private List<Hit> show(List<Long> ids, Set<String> marked, Locale language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Hit> hits = new HashMap<>();
        for (Object row : entityManager
                .createNativeQuery(SHOW)
                .setParameter("ids", ids)
                .setParameter("english", "en".equals(language.getLanguage()))
                .getResultList()) {
            Object[] cells = (Object[]) row;
            String body = (String) cells[5];
            String summary = (String) cells[4];
            String text = body.isEmpty() ? summary : summary.isEmpty() ? body : summary + " · " + body;
            Instant at = (Instant) cells[8];
            hits.put(
                    ((Number) cells[0]).longValue(),
                    new Hit(
                            CoreSearch.POST.equals(cells[1]) ? CoreSearch.DISCUSSION : (String) cells[1],
                            (String) cells[2],
                            (String) cells[3],
                            Snippets.of(text, marked),
                            (String) cells[6],
                            (String) cells[7],
                            at.equals(Instant.EPOCH) ? null : at));
        }
        List<Hit> ordered = new ArrayList<>();
        ids.stream().map(hits::get).filter(hit -> hit != null).forEach(ordered::add);
        return ordered;
    }
}
