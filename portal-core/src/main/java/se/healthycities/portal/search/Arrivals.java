package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.space.PackageReads;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;

/**
 * What has come lately that fits a search, for a person who is not there (H3): by the rights of today and by the same
 * statement as the search itself, without what the person wrote. What was only changed has not come.
 */
@ApplicationScoped
public class Arrivals {
    private static final String FRESH = "select entry.id from core.search_entries entry"
            + " left join core.affiliations author on author.id = entry.author_id"
            + " where entry.id = any (cast(:ids as bigint[])) and entry.came_at > :after and entry.came_at <= :until"
            + " and author.person_id is distinct from :person";

    private final EntityManager entityManager;
    private final Visitors visitors;
    private final Gate gate;
    private final SearchQueries queries;
    private final PackageReads packages;
    private final SearchService search;
    private final Ranking ranking;

    @Inject
    public Arrivals(
            EntityManager entityManager,
            Visitors visitors,
            Gate gate,
            SearchQueries queries,
            PackageReads packages,
            SearchService search,
            Ranking ranking) {
        this.entityManager = entityManager;
        this.visitors = visitors;
        this.gate = gate;
        this.queries = queries;
        this.packages = packages;
        this.search = search;
        this.ranking = ranking;
    }

    /** @param after what came then or before is no news any more */
    public record Since(Question question, Instant after) {}

    /**
     * What has come, as the search counts it.
     *
     * @param more true when there are more than were counted
     * @param title of the newest
     * @param first the day of the oldest; null when one of them has no day
     */
    public record Arrived(int number, boolean more, String title, LocalDate first) {}

    /**
     * For each search what has come, in their order; nothing for somebody who belongs to no organisation today.
     *
     * @param until what comes later is news another time
     */
    public List<Optional<Arrived>> of(long person, List<Since> searches, Instant until, Locale language) {
        Visitor visitor = visitors.read(person);
        if (visitor.affiliation() == 0) {
            return searches.stream().map(any -> Optional.<Arrived>empty()).toList();
        }
        Readable reader = Readable.of(visitor, gate.readable());
        List<SearchSpace> spaces =
                queries.spaces(reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today());
        Rights rights = new Rights(reader, spaces, packages.off(reader));
        List<Optional<Arrived>> found = new ArrayList<>();
        searches.forEach(one -> found.add(arrived(one, until, rights, language)));
        return found;
    }

    private Optional<Arrived> arrived(Since since, Instant until, Rights rights, Locale language) {
        Question question = since.question().newestFirst();
        List<Candidate> fitting = search.found(question, rights);
        Set<Long> ids = fresh(fitting, since.after(), until, rights.reader().person());
        List<Candidate> fresh = fitting.stream()
                .filter(candidate -> ids.contains(candidate.id()))
                .filter(candidate ->
                        question.kind().isEmpty() || question.kind().equals(candidate.shownAs()))
                .toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = ranking.answer(fresh, question, Set.of(), language);
        Instant first =
                fresh.stream().map(Candidate::at).min(Instant::compareTo).orElseThrow();
        return answer.hits().stream()
                .findFirst()
                .map(hit -> new Arrived(
                        answer.number(),
                        answer.more(),
                        hit.title(),
                        first.equals(Instant.EPOCH) ? null : Today.day(first)));
    }

    private Set<Long> fresh(List<Candidate> fitting, Instant after, Instant until, long person) {
        Set<Long> fresh = new HashSet<>();
        if (!fitting.isEmpty()) {
            String ids = fitting.stream()
                    .map(candidate -> String.valueOf(candidate.id()))
                    .collect(Collectors.joining(",", "{", "}"));
            entityManager
                    .createNativeQuery(FRESH, Long.class)
                    .setParameter("ids", ids)
                    .setParameter("after", after)
                    .setParameter("until", until)
                    .setParameter("person", person)
                    .getResultList()
                    .forEach(id -> fresh.add((Long) id));
        }
        return fresh;
    }
}
