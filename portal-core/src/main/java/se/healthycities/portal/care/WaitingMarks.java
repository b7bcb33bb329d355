package se.healthycities.portal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Posts that were marked before an election and that nobody has looked at; never those of hidden spaces. */
@ApplicationScoped
public class WaitingMarks implements WorkList {
    private final CareQueries queries;
    private final Today today;

    @Inject
    public WaitingMarks(CareQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public String kind() {
        return "care-marks";
    }

    @Override
    public long count() {
        return queries.waiting(today.date());
    }

    @Override
    public List<Line> lines(int most) {
        return queries.waiting(today.date(), most).stream()
                .map(row -> new Line(
                        List.of(row.spaceName(), row.title(), Today.day(row.markedAt())),
                        Addresses.care(row.spacePath()),
                        null))
                .toList();
    }
}
