package se.healthycities.portal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.healthycities.portal.time.Period;

/** What pages read about care before elections. That a period holds in a space is said by its {@code Standing}. */
@ApplicationScoped
public class CareReads {
    private static final int MOST = 50;

    private final CareQueries queries;

    @Inject
    public CareReads(CareQueries queries) {
        this.queries = queries;
    }

    /** The periods, the latest first. */
    public List<CarePeriodRow> periods() {
        return queries.latest(MOST);
    }

    /** True when another period lies within these days; the same one sent twice does not count. */
    public boolean clashes(LocalDate first, LocalDate last) {
        Period asked = new Period(first, last);
        return queries.within(first, last).stream()
                .anyMatch(care -> !care.getPeriod().equals(asked));
    }

    /** The marks of a post, the newest first; for its author and those who lead only. */
    public List<CareMarkRow> of(long post) {
        return queries.of(post);
    }

    /** What waits in a space for this person, the oldest first; never the person's own posts. */
    public List<OpenMarkRow> open(long space, long person) {
        return queries.open(space, person, MOST);
    }
}
