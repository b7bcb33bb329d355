package se.healthycities.reports.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SearchEntry;
import se.healthycities.reports.example.ExampleSearch;
import se.healthycities.reports.place.PlaceSearch;
import se.healthycities.reports.review.ReviewSearch;

/** What can be found of reviews, places and examples, feature by feature. */
@ApplicationScoped
public class AllSearch implements Search {
    private final List<Search> parts;

    @Inject
    public AllSearch(ReviewSearch reviews, PlaceSearch places, ExampleSearch examples) {
        this.parts = List.of(reviews, places, examples);
    }

    @Override
    public List<Kind> kinds() {
        return parts.stream().flatMap(part -> part.kinds().stream()).toList();
    }

    @Override
    public List<Long> subjects(String kind, long after, int most) {
        return of(kind).flatMap(part -> part.subjects(kind, after, most).stream())
                .toList();
    }

    @Override
    public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
        return of(kind).flatMap(part -> part.entries(kind, subjects).stream()).toList();
    }

    private Stream<Search> of(String kind) {
        return parts.stream()
                .filter(part ->
                        part.kinds().stream().anyMatch(known -> known.name().equals(kind)));
    }
}
