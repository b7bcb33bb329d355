package se.healthycities.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Members of whom only officials have been active for twelve months (N11): the network needs both. */
@ApplicationScoped
public class OneSidedOrganisations implements WorkList {
    private static final int MONTHS = 12;

    private final WorkListQueries queries;
    private final Today today;

    @Inject
    public OneSidedOrganisations(WorkListQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public String kind() {
        return "one-sided-organisations";
    }

    @Override
    public long count() {
        return queries.oneSided(Capacity.ELECTED, since(), before(), today.date());
    }

    @Override
    public List<Line> lines(int most) {
        return queries.oneSided(Capacity.ELECTED, since(), before(), today.date(), most).stream()
                .map(row -> new Line(List.of(row.name()), "/admin/pauses/" + row.address(), null))
                .toList();
    }

    private LocalDate before() {
        return today.date().minusMonths(MONTHS);
    }

    private Instant since() {
        return before().atStartOfDay(Today.STOCKHOLM).toInstant();
    }
}
