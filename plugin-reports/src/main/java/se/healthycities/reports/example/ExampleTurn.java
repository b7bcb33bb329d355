package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;

/** The library rests while the module does; what was sent in waits. */
@ApplicationScoped
public class ExampleTurn implements SeasonTurn {
    private final ExampleQueries queries;
    private final AdoptionQueries adoptions;

    @Inject
    public ExampleTurn(ExampleQueries queries, AdoptionQueries adoptions) {
        this.queries = queries;
        this.adoptions = adoptions;
    }

    @Override
    public List<Count> holdings() {
        return counts(new Count("examples", queries.countPublished()), new Count("adoptions", adoptions.count(true)));
    }

    @Override
    public List<Count> consequences(State from, State to) {
        if (!from.writable() || to.writable()) {
            return List.of();
        }
        return counts(new Count("examplesWaiting", queries.countSent()));
    }

    private static List<Count> counts(Count... all) {
        return Stream.of(all).filter(count -> count.number() > 0).toList();
    }
}
