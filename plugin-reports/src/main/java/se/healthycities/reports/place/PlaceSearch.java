package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SearchEntry;

/** Assessments are found by the names of places, by those who read their spaces; what somebody answered is not found. */
@ApplicationScoped
public class PlaceSearch implements Search {
    private final PlaceQueries queries;

    @Inject
    public PlaceSearch(PlaceQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("place", "Place"));
    }

    @Override
    public List<Long> subjects(String kind, long after, int most) {
        return queries.ids(after, most);
    }

    @Override
    public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
        return queries.found(subjects).stream()
                .map(row -> new SearchEntry(row.id(), row.place(), PlaceAddresses.one(row.id()))
                        .readBy(SearchEntry.Audience.SPACE)
                        .in(row.space(), null)
                        .inShort(row.version())
                        .happened(row.setUpAt()))
                .toList();
    }
}
