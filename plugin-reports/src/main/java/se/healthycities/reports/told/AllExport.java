package se.healthycities.reports.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.spi.Parts;
import se.healthycities.reports.example.ExampleExport;
import se.healthycities.reports.place.PlaceExport;
import se.healthycities.reports.review.ReviewExport;

/** Everything that the plugin's features keep, in the order in which it could be read in again. */
@ApplicationScoped
public class AllExport extends Parts.ToExport {
    @Inject
    public AllExport(ReviewExport reviews, PlaceExport places, ExampleExport examples) {
        super(reviews, places, examples);
    }
}
