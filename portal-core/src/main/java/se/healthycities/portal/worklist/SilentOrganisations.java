package se.healthycities.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/**
 * Members of whom nobody has written for half a year (N11). Those who joined within that time, and those with an agreed
 * pause, are left in peace.
 */
@ApplicationScoped
public class SilentOrganisations implements WorkList {
    private static final int MONTHS = 6;

    private final WorkListQueries queries;
    private final Today today;

    @Inject
    public SilentOrganisations(WorkListQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public String kind() {
        return "silent-organisations";
    }

    @Override
    public long count() {
        return queries.silent(since(), before(), today.date());
    }

    @Override
    public List<Line> lines(int most) {
        return queries.silent(since(), before(), today.date(), most).stream()
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
