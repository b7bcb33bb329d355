package se.healthycities.portal.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/**
 * Decisions that are late, wait to be looked at again, or whose responsible has no role any more (D4), in that order, of spaces
 * in which somebody can settle them today.
 */
@ApplicationScoped
public class WaitingDecisions implements WorkList {
    private static final int LATE = 1;
    private static final int TO_REVIEW = 2;
    private static final int FORSAKEN = 3;

    private final DecisionQueries queries;
    private final Gate gate;
    private final Today today;

    @Inject
    public WaitingDecisions(DecisionQueries queries, Gate gate, Today today) {
        this.queries = queries;
        this.gate = gate;
        this.today = today;
    }

    @Override
    public String kind() {
        return "waiting-decisions";
    }

    @Override
    public long count() {
        LocalDate day = today.date();
        String plugins = plugins();
        return queries.countLate(plugins, day)
                + queries.countToReview(plugins, day)
                + queries.countForsaken(plugins, day);
    }

    @Override
    public List<Line> lines(int most) {
        LocalDate day = today.date();
        String plugins = plugins();
        List<DecisionRow> rows = new ArrayList<>(queries.late(plugins, day, most));
        if (rows.size() < most) {
            rows.addAll(queries.toReview(plugins, day, most - rows.size()));
        }
        if (rows.size() < most) {
            rows.addAll(queries.forsaken(plugins, day, most - rows.size()));
        }
        return rows.stream().map(row -> line(row, day)).toList();
    }

    private String plugins() {
        return Readable.words(gate.writable());
    }

    private static Line line(DecisionRow row, LocalDate day) {
        boolean late = row.overdue(day);
        boolean review = !late && row.toReview(day);
        return new Line(
                List.of(row.number(), row.title(), row.spaceName(), late ? LATE : review ? TO_REVIEW : FORSAKEN),
                DecisionAddresses.decision(row.spacePath(), row.id()),
                late ? row.due() : review ? row.reviewOn() : null);
    }
}
