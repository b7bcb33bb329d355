package se.healthycities.reports.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SearchEntry;
import se.healthycities.portal.time.Today;

/** Reviews are found by their titles, hosts and questions, by the members of the network and those who sit in them. */
@ApplicationScoped
public class ReviewSearch implements Search {
    private final ReviewQueries queries;

    @Inject
    public ReviewSearch(ReviewQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("review"));
    }

    @Override
    public List<Long> subjects(String kind, long after, int most) {
        return queries.ids(after, most);
    }

    @Override
    public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
        Map<Long, String> questions = queries.questionsOf(subjects).stream()
                .collect(Collectors.groupingBy(
                        FoundQuestion::review, Collectors.mapping(FoundQuestion::text, Collectors.joining(" "))));
        return queries.found(subjects).stream()
                .map(review -> new SearchEntry(review.id(), review.title(), Addresses.space(review.path()))
                        .in(review.space(), null)
                        .by(null, review.organisation(), null)
                        .about(review.theme() == null ? List.of() : List.of(review.theme()))
                        .inShort(review.host())
                        .saying(questions.get(review.id()))
                        .happened(Today.start(review.requestedOn())))
                .toList();
    }
}
