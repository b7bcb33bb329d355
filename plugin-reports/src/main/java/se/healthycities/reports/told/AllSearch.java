package se.healthycities.reports.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.spi.Parts;
import se.healthycities.reports.example.ExampleSearch;
import se.healthycities.reports.place.PlaceSearch;
import se.healthycities.reports.review.ReviewSearch;

/** What can be found of reviews, places and examples, feature by feature. */
@ApplicationScoped
public class AllSearch extends Parts.ToFind {
    @Inject
    public AllSearch(ReviewSearch reviews, PlaceSearch places, ExampleSearch examples) {
        super(reviews, places, examples);
    }
}
