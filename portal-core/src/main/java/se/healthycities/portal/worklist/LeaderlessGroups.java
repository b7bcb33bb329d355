package se.healthycities.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Open groups, series and reviews that nobody leads today. */
@ApplicationScoped
public class LeaderlessGroups implements WorkList {
    private static final List<SeatRole> LEADING = SeatRole.leading();

    private final WorkListQueries queries;
    private final Today today;

    @Inject
    public LeaderlessGroups(WorkListQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public String kind() {
        return "leaderless-groups";
    }

    @Override
    public long count() {
        return queries.leaderless(LEADING, today.date());
    }

    @Override
    public List<Line> lines(int most) {
        return queries.leaderless(LEADING, today.date(), most).stream()
                .map(row -> new Line(List.of(row.name()), Addresses.newSeat(row.address()), null))
                .toList();
    }
}
