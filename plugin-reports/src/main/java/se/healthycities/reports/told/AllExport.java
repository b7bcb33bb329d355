package se.healthycities.reports.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Export;
import se.healthycities.reports.example.ExampleExport;
import se.healthycities.reports.place.PlaceExport;
import se.healthycities.reports.review.ReviewExport;

/** Everything that the plugin's features keep, in the order in which it could be read in again. */
@ApplicationScoped
public class AllExport implements Export {
    private final List<Export> parts;

    @Inject
    public AllExport(ReviewExport reviews, PlaceExport places, ExampleExport examples) {
        this.parts = List.of(reviews, places, examples);
    }

    @Override
    public Stream<Row> rows() {
        return parts.stream().flatMap(Export::rows);
    }
}
