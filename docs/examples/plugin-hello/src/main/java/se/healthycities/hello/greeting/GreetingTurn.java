package se.healthycities.hello.greeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;

/** Fifth duty: before anybody switches the plugin, it says in true numbers what that means. */
@ApplicationScoped
public class GreetingTurn implements SeasonTurn {
    private final GreetingQueries queries;

    @Inject
    public GreetingTurn(GreetingQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Count> holdings() {
        return counted("greetings");
    }

    @Override
    public List<Count> consequences(State from, State to) {
        if (from.readable() && !to.readable()) {
            return counted("vanishing");
        }
        return from.writable() && !to.writable() ? counted("readOnly") : List.of();
    }

    private List<Count> counted(String key) {
        return Stream.of(new Count(key, queries.count()))
                .filter(count -> count.number() > 0)
                .toList();
    }
}
