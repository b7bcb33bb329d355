package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.healthycities.portal.export.TableRows;
import se.healthycities.portal.spi.Export;

/** Instruments, assessments and answers for the network's own archive; which phones have sent is left out. */
@ApplicationScoped
public class PlaceExport implements Export {
    private final TableRows tables;

    @Inject
    public PlaceExport(TableRows tables) {
        this.tables = tables;
    }

    @Override
    public Stream<Row> rows() {
        return tables.of(
                "reports.place_versions",
                "reports.place_themes",
                "reports.place_assessments",
                "reports.place_sheets",
                "reports.place_scores",
                "reports.place_notes");
    }
}
