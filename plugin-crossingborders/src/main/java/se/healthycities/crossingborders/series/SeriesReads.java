package se.healthycities.crossingborders.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.time.Today;

/** What pages read about series. */
@ApplicationScoped
public class SeriesReads {
    private final SeriesQueries queries;
    private final OccasionReads occasions;
    private final Today today;

    @Inject
    public SeriesReads(SeriesQueries queries, OccasionReads occasions, Today today) {
        this.queries = queries;
        this.occasions = occasions;
        this.today = today;
    }

    /** All series, the newest first. */
    public List<SeriesRow> list() {
        return queries.list(today.date());
    }

    public Optional<SeriesRow> ofSpace(long space) {
        return queries.ofSpace(space, today.date()).stream().findFirst();
    }

    /** The next seminar of any series. */
    public Optional<OccasionRow> nextSeminar() {
        return queries.spaceOfNext(Series.PLUGIN.value(), today.date()).stream()
                .findFirst()
                .flatMap(occasions::next);
    }
}
