package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.WorkList;

/** Examples that were sent in and that the office has not answered yet (INV-155). */
@ApplicationScoped
public class SentExamples implements WorkList {
    private final ExampleQueries queries;

    @Inject
    public SentExamples(ExampleQueries queries) {
        this.queries = queries;
    }

    @Override
    public String kind() {
        return "sent-examples";
    }

    @Override
    public long count() {
        return queries.countSent();
    }

    @Override
    public List<Line> lines(int most) {
        return queries.sent(most).stream()
                .map(row -> new Line(
                        List.of(row.title(), row.organisation()), ExampleAddresses.one(row.id(), row.title()), null))
                .toList();
    }
}
