package se.healthycities.themegroups.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Today;

/** How many projects there are, and how many run while nobody can write in them. */
@ApplicationScoped
public class ProjectTurn implements SeasonTurn {
    private final ProjectQueries queries;
    private final Today today;

    @Inject
    public ProjectTurn(ProjectQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public List<Count> holdings() {
        return counted("projects", queries.count());
    }

    @Override
    public List<Count> consequences(State from, State to) {
        boolean loses = from.writable() && !to.writable() || from.readable() && !to.readable();
        return loses ? counted("projectsResting", queries.countRunning(today.date())) : List.of();
    }

    private static List<Count> counted(String key, long number) {
        return Stream.of(new Count(key, number))
                .filter(count -> count.number() > 0)
                .toList();
    }
}
