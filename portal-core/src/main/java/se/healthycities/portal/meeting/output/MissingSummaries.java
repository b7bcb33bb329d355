package se.healthycities.portal.meeting.output;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.WorkList;

/** Meetings without minutes in spaces that nobody leads. */
@ApplicationScoped
public class MissingSummaries implements WorkList {
    private final OutputQueries queries;

    @Inject
    public MissingSummaries(OutputQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "missing-summaries";
    }

    @Override
    public long count() {
        return queries.vacant();
    }

    @Override
    public List<Line> lines(int most) {
        return queries.vacant(most).stream()
                .map(owed -> new Line(List.of(owed.title(), owed.lastDay()), owed.address(), null))
                .toList();
    }
}
