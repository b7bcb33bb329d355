package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.healthycities.portal.export.TableRows;
import se.healthycities.portal.spi.Export;

/** The library with its earlier words and the way it spread, for the network's own archive. */
@ApplicationScoped
public class ExampleExport implements Export {
    private final TableRows tables;

    @Inject
    public ExampleExport(TableRows tables) {
        this.tables = tables;
    }

    @Override
    public Stream<Row> rows() {
        return tables.of("reports.examples", "reports.example_versions", "reports.example_adoptions");
    }
}
