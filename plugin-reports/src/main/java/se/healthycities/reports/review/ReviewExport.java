package se.healthycities.reports.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.healthycities.portal.export.TableRows;
import se.healthycities.portal.spi.Export;

/** All reviews with their questions for the network's own archive. */
@ApplicationScoped
public class ReviewExport implements Export {
    private final TableRows tables;

    @Inject
    public ReviewExport(TableRows tables) {
        this.tables = tables;
    }

    @Override
    public Stream<Row> rows() {
        return tables.of("reports.peer_reviews", "reports.guiding_questions");
    }
}
