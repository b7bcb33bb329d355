package se.healthycities.reports.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;
import se.healthycities.reports.example.ExampleTurn;
import se.healthycities.reports.place.PlaceTurn;
import se.healthycities.reports.review.ReviewTurn;

/** What it means for reviews, places and examples when a season turns, feature by feature. */
@ApplicationScoped
public class AllTurn implements SeasonTurn {
    private final List<SeasonTurn> parts;

    @Inject
    public AllTurn(ReviewTurn reviews, PlaceTurn places, ExampleTurn examples) {
        this.parts = List.of(reviews, places, examples);
    }

    @Override
    public List<Count> holdings() {
        return parts.stream().flatMap(part -> part.holdings().stream()).toList();
    }

    @Override
    public List<Count> consequences(State from, State to) {
        return parts.stream()
                .flatMap(part -> part.consequences(from, to).stream())
                .toList();
    }
}
