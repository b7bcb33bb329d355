package se.healthycities.portal.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Decisions that are late, wait to be looked at again, or whose responsible has no role any more (D4). */
@ApplicationScoped
public class WaitingDecisions implements WorkList {
    private static final int LATE = 1;
    private static final int TO_REVIEW = 2;
    private static final int FORSAKEN = 3;

    private final DecisionQueries queries;
    private final Today today;

    @Inject
    public WaitingDecisions(DecisionQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public String kind() {
        return "waiting-decisions";
    }

    @Override
    public long count() {
        return queries.countWaiting(today.date());
    }

    @Override
    public List<Line> lines(int most) {
        LocalDate day = today.date();
        return queries.waiting(day, most).stream().map(row -> line(row, day)).toList();
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
