package se.healthycities.crossingborders.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Today;

/** Who is touched when the series are switched: those who have registered for a seminar to come, and those who wait. */
@ApplicationScoped
public class SeriesTurn implements SeasonTurn {
    private final SeriesQueries queries;
    private final Today today;

    @Inject
    public SeriesTurn(SeriesQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public List<Count> holdings() {
        return counts(
                new Count("series", queries.series()), new Count("seminars", queries.seminars(Series.PLUGIN.value())));
    }

    @Override
    public List<Count> consequences(State from, State to) {
        if (!from.writable() || to.writable()) {
            return List.of();
        }
        String owner = Series.PLUGIN.value();
        LocalDate day = today.date();
        return counts(
                new Count("openRegistrations", queries.openRegistrations(owner, day)),
                new Count("registered", queries.registered(owner, day)),
                new Count("waiting", queries.waiting(owner, day)));
    }

    private static List<Count> counts(Count... all) {
        return Stream.of(all).filter(count -> count.number() > 0).toList();
    }
}
