package se.healthycities.reports.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.spi.Parts;
import se.healthycities.reports.example.ExampleTurn;
import se.healthycities.reports.place.PlaceTurn;
import se.healthycities.reports.review.ReviewTurn;

/** What it means for reviews, places and examples when a season turns, feature by feature. */
@ApplicationScoped
public class AllTurn extends Parts.ToTurn {
    @Inject
    public AllTurn(ReviewTurn reviews, PlaceTurn places, ExampleTurn examples) {
        super(reviews, places, examples);
    }
}
