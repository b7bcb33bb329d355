package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Today;

/** How many assessments there are, and which of them people answer right now. */
@ApplicationScoped
public class PlaceTurn implements SeasonTurn {
    private final PlaceQueries queries;
    private final Today today;

    @Inject
    public PlaceTurn(PlaceQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public List<Count> holdings() {
        return counted(new Count("places", queries.count()));
    }

    @Override
    public List<Count> consequences(State from, State to) {
        boolean stops = from.writable() && !to.writable();
        return stops ? counted(new Count("placesOpen", queries.open(today.now()))) : List.of();
    }

    private static List<Count> counted(Count count) {
        return Stream.of(count).filter(some -> some.number() > 0).toList();
    }
}
