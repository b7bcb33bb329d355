package se.healthycities.crossingborders.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Export;

/** All series for the network's own archive; their seminars go along with the core's occasions. */
@ApplicationScoped
public class SeriesExport implements Export {
    private final SeriesQueries queries;

    @Inject
    public SeriesExport(SeriesQueries queries) {
        this.queries = queries;
    }

    @Override
    public Stream<Row> rows() {
        return queries.all().stream().map(series -> new Row("crossingborders.series", series.values()));
    }
}
