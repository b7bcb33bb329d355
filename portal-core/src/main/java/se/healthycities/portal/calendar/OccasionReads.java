package se.healthycities.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.time.Today;

/** What pages read about occasions. */
@ApplicationScoped
public class OccasionReads {
    private final OccasionQueries queries;
    private final Today today;

    @Inject
    public OccasionReads(OccasionQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public List<OccasionRow> inSpace(long space) {
        return queries.inSpace(space);
    }

    /** The next occasion of a space that is not cancelled. */
    public Optional<OccasionRow> next(long space) {
        return queries.next(space, today.date()).stream().findFirst();
    }

    /** The next occasions that concern the visitor, today's included. */
    public List<OccasionRow> coming(Readable readable, int most) {
        return queries.coming(
                most, readable.person(), readable.member(), readable.office(), readable.plugins(), readable.today());
    }
}
