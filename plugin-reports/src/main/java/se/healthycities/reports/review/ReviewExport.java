package se.healthycities.reports.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Export;

/** All reviews with their questions for the network's own archive. */
@ApplicationScoped
public class ReviewExport implements Export {
    private final ReviewQueries queries;

    @Inject
    public ReviewExport(ReviewQueries queries) {
        this.queries = queries;
    }

    @Override
    public Stream<Row> rows() {
        Stream<Row> reviews = queries.all().stream().map(review -> new Row("reports.peer_reviews", review.values()));
        Stream<Row> questions = queries.allQuestions().stream()
                .map(question -> new Row("reports.guiding_questions", question.values()));
        return Stream.concat(reviews, questions);
    }
}
