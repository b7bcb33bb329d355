package se.healthycities.portal.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Those who have asked or applied and whose next action is due, or was never planned (K5). */
@ApplicationScoped
public class WaitingApplications implements WorkList {
    private final MembershipQueries queries;
    private final Today today;

    @Inject
    public WaitingApplications(MembershipQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public String kind() {
        return "waiting-applications";
    }

    @Override
    public long count() {
        return queries.waiting(today.date());
    }

    @Override
    public List<Line> lines(int most) {
        return queries.waiting(today.date(), most).stream()
                .map(row -> new Line(List.of(row.organisation()), "/admin/memberships/" + row.id(), row.nextActionOn()))
                .toList();
    }
}
