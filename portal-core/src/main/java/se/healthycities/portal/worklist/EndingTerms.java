package se.healthycities.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Seats that end within 60 days, so that nobody finds out afterwards. */
@ApplicationScoped
public class EndingTerms implements WorkList {
    private static final int DAYS = 60;
    private static final List<SeatRole> ROLES = Arrays.stream(SeatRole.values())
            .filter(role -> role != SeatRole.GUEST)
            .toList();

    private final WorkListQueries queries;
    private final Today today;

    @Inject
    public EndingTerms(WorkListQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public String kind() {
        return "ending-terms";
    }

    @Override
    public long count() {
        return queries.ending(today.date(), today.date().plusDays(DAYS), ROLES);
    }

    @Override
    public List<Line> lines(int most) {
        return queries.ending(today.date(), today.date().plusDays(DAYS), ROLES, most).stream()
                .map(row -> new Line(
                        List.of(row.person(), row.organisation(), row.space()),
                        Addresses.seat(row.path(), row.seat()),
                        row.to()))
                .toList();
    }
}
