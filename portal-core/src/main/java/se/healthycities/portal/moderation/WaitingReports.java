package se.healthycities.portal.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/**
 * Reports of posts that have come to the coordinator: nobody leads the space, the post is by somebody who does, or nobody
 * has answered for three days (J1).
 */
@ApplicationScoped
public class WaitingReports implements WorkList {
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final List<SeatRole> LEADING = SeatRole.leading();

    private final ModerationQueries queries;
    private final Today today;

    @Inject
    public WaitingReports(ModerationQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public String kind() {
        return "post-reports";
    }

    @Override
    public long count() {
        return queries.waiting(LEADING, today.date(), since());
    }

    @Override
    public List<Line> lines(int most) {
        return queries.waiting(LEADING, today.date(), since(), most).stream()
                .map(row -> new Line(
                        List.of(
                                row.spaceName(),
                                row.title(),
                                row.reportedAt().atZone(Today.STOCKHOLM).toLocalDate()),
                        Addresses.reports(row.spacePath()),
                        null))
                .toList();
    }

    private Instant since() {
        return today.now().minus(PATIENCE);
    }
}
