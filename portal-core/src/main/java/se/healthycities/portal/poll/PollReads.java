package se.healthycities.portal.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.time.Today;

/** What pages read about polls; the pages are of the space, and so is the right to read them. */
@ApplicationScoped
public class PollReads {
    private static final int MOST = 20;

    private final PollQueries queries;
    private final Today today;

    @Inject
    public PollReads(PollQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** The newest polls of a space. */
    public List<PollRow> inSpace(long space) {
        return queries.inSpace(space, MOST);
    }

    /** What takes answers in a space, the first to end first. */
    public List<PollRow> openIn(long space) {
        return queries.openIn(space, today.date());
    }

    public Optional<PollRow> one(long id) {
        return queries.one(id).stream().findFirst();
    }

    public List<TimeRow> times(long poll) {
        return queries.times(poll);
    }

    /** Who said what, and what it comes to. */
    public PollResult result(PollRow poll) {
        return PollResult.of(poll.voters(), queries.times(poll.id()), queries.answers(poll.id()));
    }
}
