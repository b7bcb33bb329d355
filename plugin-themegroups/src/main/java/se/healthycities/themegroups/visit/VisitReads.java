package se.healthycities.themegroups.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.time.Today;

/** What pages read about study visits; the gate has said before that the visitor may. */
@ApplicationScoped
public class VisitReads {
    private static final int MOST_SHOWN = 6;

    private final VisitQueries queries;
    private final OccasionReads occasions;
    private final Today today;

    @Inject
    public VisitReads(VisitQueries queries, OccasionReads occasions, Today today) {
        this.queries = queries;
        this.occasions = occasions;
        this.today = today;
    }

    /** Empty for an occasion that is no study visit. */
    public Optional<VisitRow> one(long occasion) {
        return queries.one(occasion).stream().findFirst();
    }

    /** The occasion at the end of an address, when it belongs to this space and was not thrown away. */
    public Optional<OccasionDetails> occasion(String key, String path) {
        return occasions.one(key).filter(found -> path.equals(found.spacePath()) && !found.discarded());
    }

    /** The latest of a group, those to come first. */
    public List<VisitRow> inSpace(long space) {
        return queries.inSpace(space, MOST_SHOWN);
    }

    /** What those who came along wrote, the first first. */
    public List<ReflectionRow> reflections(long occasion) {
        return queries.reflections(occasion);
    }

    /** Who sits in the group today. */
    public List<LeaderRow> leaders(long space) {
        return queries.leaders(space, today.date());
    }
}
