package se.healthycities.crossingborders.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SearchEntry;
import se.healthycities.portal.spi.SearchEntry.Audience;
import se.healthycities.portal.time.Today;

/** Series are found by their titles in both languages, their themes and years, by everybody. */
@ApplicationScoped
public class SeriesSearch implements Search {
    private final SeriesQueries queries;

    @Inject
    public SeriesSearch(SeriesQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("series"));
    }

    @Override
    public List<Long> subjects(String kind, long after, int most) {
        return queries.ids(after, most);
    }

    @Override
    public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
        return queries.found(subjects).stream().map(SeriesSearch::entry).toList();
    }

    private static SearchEntry entry(FoundSeries series) {
        String theme = Themes.name(series.theme(), Locale.forLanguageTag("sv"));
        return new SearchEntry(series.id(), series.title(), Addresses.space(series.path()))
                .readBy(Audience.PUBLIC)
                .in(series.space(), null)
                .about(series.theme() == null ? List.of() : List.of(series.theme()))
                .inShort(Stream.of(theme, String.valueOf(series.year()), series.coOrganisers())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")))
                .foundBy(series.titleEnglish())
                .happened(Today.start(LocalDate.of(series.year(), 1, 1)));
    }
}
