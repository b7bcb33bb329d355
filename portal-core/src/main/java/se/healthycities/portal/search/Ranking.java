package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.time.Today;

/** Puts what fits into order, counts it by kind, and reads what is shown of one page. */
@ApplicationScoped
public class Ranking {
    /** As many hits stand on a page. */
    public static final int A_PAGE = 20;

    private static final String SHOW =
            "select entry.id, entry.kind, entry.title, entry.address, entry.summary, entry.body,"
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

    Answer answer(List<Candidate> found, Question question, Set<String> marked, Locale language) {
        Instant now = today.now();
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Integer> entries = new HashMap<>();
        found.forEach(candidate -> {
            places.computeIfAbsent(candidate.place(), any -> new Place(now)).add(candidate);
            entries.merge(candidate.kind(), 1, Integer::sum);
        });
        Map<String, Answer.Count> kinds = counts(places.values(), entries);
        List<Place> chosen = places.values().stream()
                .filter(place -> question.kind().isEmpty() || question.kind().equals(place.kind()))
                .sorted((question.newest() ? Comparator.comparing(Place::at) : Comparator.comparingDouble(Place::score))
                        .reversed()
                        .thenComparing(Place::id))
                .toList();
        boolean more = kinds.entrySet().stream()
                .anyMatch(kind -> kind.getValue().more()
                        && (question.kind().isEmpty() || question.kind().equals(kind.getKey())));
        List<Place> page = chosen.stream()
                .skip((long) question.page() * A_PAGE)
                .limit(A_PAGE)
                .toList();
        return new Answer(show(page, marked, language), chosen.size(), more, kinds, null, false);
    }

    /** How many there are of each kind; what was not looked at to the end is "more than". */
    private static Map<String, Answer.Count> counts(Collection<Place> places, Map<String, Integer> entries) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        places.forEach(place -> numbers.merge(place.kind(), 1, Integer::sum));
        Map<String, Answer.Count> kinds = new LinkedHashMap<>();
        numbers.forEach((kind, number) -> {
            boolean more = entries.getOrDefault(kind, 0) > Candidates.MOST
                    || CoreSearch.DISCUSSION.equals(kind)
                            && entries.getOrDefault(CoreSearch.POST, 0) >= Candidates.POSTS;
            kinds.put(kind, new Answer.Count(number, more));
        });
        return kinds;
    }

    private List<Hit> show(List<Place> places, Set<String> marked, Locale language) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<Long> ids =
                places.stream().flatMap(Place::entries).map(Candidate::id).toList();
        Map<Long, Hit> hits = new HashMap<>();
        for (Object row : entityManager
                .createNativeQuery(SHOW)
                .setParameter("ids", ids)
                .setParameter("english", "en".equals(language.getLanguage()))
                .getResultList()) {
            Object[] cells = (Object[]) row;
            hits.put(((Number) cells[0]).longValue(), hit(cells, marked));
        }
        List<Hit> shown = new ArrayList<>();
        for (Place place : places) {
            List<Hit> own = place.entries()
                    .map(entry -> hits.get(entry.id()))
                    .filter(Objects::nonNull)
                    .toList();
            own.stream()
                    .filter(hit -> hit.snippet().stream().anyMatch(Hit.Piece::marked))
                    .findFirst()
                    .or(() -> own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1)))
                    .ifPresent(shown::add);
        }
        return shown;
    }

    private static Hit hit(Object[] cells, Set<String> marked) {
        String summary = (String) cells[4];
        String body = (String) cells[5];
        String text = body.isEmpty() ? summary : summary.isEmpty() ? body : summary + " · " + body;
        Instant at = (Instant) cells[8];
        return new Hit(
                CoreSearch.POST.equals(cells[1]) ? CoreSearch.DISCUSSION : (String) cells[1],
                (String) cells[2],
                (String) cells[3],
                Snippets.of(text, marked),
                (String) cells[6],
                (String) cells[7],
                at.equals(Instant.EPOCH) ? null : at);
    }
}
