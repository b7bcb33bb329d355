package se.healthycities.reports.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Export;
import se.healthycities.reports.place.PlaceExport;
import se.healthycities.reports.review.ReviewExport;

/** Everything that the plugin's features keep, in the order in which it could be read in again. */
@ApplicationScoped
public class AllExport implements Export {
    private final ReviewExport reviews;
    private final PlaceExport places;

    @Inject
    public AllExport(ReviewExport reviews, PlaceExport places) {
        this.reviews = reviews;
        this.places = places;
    }

    @Override
    public Stream<Row> rows() {
        return Stream.concat(reviews.rows(), places.rows());
    }
}
