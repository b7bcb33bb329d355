package se.healthycities.crossingborders.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.healthycities.portal.export.TableRows;
import se.healthycities.portal.spi.Export;

/** All series for the network's own archive; their seminars go along with the core's occasions. */
@ApplicationScoped
public class SeriesExport implements Export {
    private final TableRows tables;

    @Inject
    public SeriesExport(TableRows tables) {
        this.tables = tables;
    }

    @Override
    public Stream<Row> rows() {
        return tables.of("crossingborders.series");
    }
}
