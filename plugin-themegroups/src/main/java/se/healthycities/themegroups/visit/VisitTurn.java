package se.healthycities.themegroups.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Today;

/** How many study visits and reflections there are, and how many visits are still to come. */
@ApplicationScoped
public class VisitTurn implements SeasonTurn {
    private final VisitQueries queries;
    private final Today today;

    @Inject
    public VisitTurn(VisitQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public List<Count> holdings() {
        return counted(new Count("visits", queries.count()), new Count("reflections", queries.countReflections()));
    }

    @Override
    public List<Count> consequences(State from, State to) {
        boolean loses = from.writable() && !to.writable() || from.readable() && !to.readable();
        return loses ? counted(new Count("visitsComing", queries.countComing(today.date()))) : List.of();
    }

    private static List<Count> counted(Count... counts) {
        return Stream.of(counts).filter(count -> count.number() > 0).toList();
    }
}
