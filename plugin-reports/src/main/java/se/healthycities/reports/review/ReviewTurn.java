package se.healthycities.reports.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Today;

/** Who is touched when the reviews are switched: the reviews that stop half-way, and the people who sit in them. */
@ApplicationScoped
public class ReviewTurn implements SeasonTurn {
    private final ReviewQueries queries;
    private final Today today;

    @Inject
    public ReviewTurn(ReviewQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public List<Count> holdings() {
        return counts(new Count("reviews", queries.reviews()), new Count("underWay", queries.underWay()));
    }

    @Override
    public List<Count> consequences(State from, State to) {
        if (!from.writable() || to.writable()) {
            return List.of();
        }
        return counts(
                new Count("underWayStopped", queries.underWay()),
                new Count("people", queries.peopleUnderWay(today.date())));
    }

    private static List<Count> counts(Count... all) {
        return Stream.of(all).filter(count -> count.number() > 0).toList();
    }
}
