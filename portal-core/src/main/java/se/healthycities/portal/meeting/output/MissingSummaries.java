package se.healthycities.portal.meeting.output;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Meetings without minutes in spaces that nobody leads and in which one can write today. */
@ApplicationScoped
public class MissingSummaries implements WorkList {
    private final OutputQueries queries;
    private final Gate gate;
    private final Today today;

    @Inject
    public MissingSummaries(OutputQueries queries, Gate gate, Today today) {
        this.queries = queries;
        this.gate = gate;
        this.today = today;
    }

    @Override
    public String kind() {
        return "missing-summaries";
    }

    @Override
    public long count() {
        return queries.vacant(plugins(), today.date());
    }

    @Override
    public List<Line> lines(int most) {
        return queries.vacant(plugins(), today.date(), most).stream()
                .map(owed -> new Line(List.of(owed.title(), owed.lastDay()), owed.address(), null))
                .toList();
    }

    private String plugins() {
        return Readable.words(gate.writable());
    }
}
