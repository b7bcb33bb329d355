package se.healthycities.themegroups.focus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Today;

/** How many focus areas there are, and how many last while nobody can work on them. */
@ApplicationScoped
public class FocusTurn implements SeasonTurn {
    private final FocusQueries queries;
    private final Today today;

    @Inject
    public FocusTurn(FocusQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public List<Count> holdings() {
        return counted("focusAreas", queries.count());
    }

    @Override
    public List<Count> consequences(State from, State to) {
        boolean loses = from.writable() && !to.writable() || from.readable() && !to.readable();
        return loses ? counted("focusResting", queries.countCurrent(today.date())) : List.of();
    }

    private static List<Count> counted(String key, long number) {
        return Stream.of(new Count(key, number))
                .filter(count -> count.number() > 0)
                .toList();
    }
}
