package se.healthycities.reports.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.time.Today;

/** What pages read about peer reviews. */
@ApplicationScoped
public class ReviewReads {
    private final ReviewQueries queries;
    private final Today today;

    @Inject
    public ReviewReads(ReviewQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** All reviews, the newest request first; every member of the network knows of them. */
    public List<ReviewRow> list() {
        return queries.list();
    }

    /** The review to which a space belongs, be it the one that it shares with its host or the team's own. */
    public Optional<ReviewRow> ofSpace(long space) {
        return queries.ofSpace(space).stream().findFirst();
    }

    /** The reviews under way in which a person holds a seat today. */
    public List<ReviewRow> mine(long person) {
        return queries.mine(person, today.date());
    }

    /** The guiding questions in their order. */
    public List<String> questions(long review) {
        return queries.questions(review);
    }
}
