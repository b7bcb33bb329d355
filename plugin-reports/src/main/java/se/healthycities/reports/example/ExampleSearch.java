package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SearchEntry;

/**
 * Published examples are found by members, and by everybody as far as they are open to all. What did not work helps to find
 * only what its readers may read there.
 */
@ApplicationScoped
public class ExampleSearch implements Search {
    private final ExampleQueries queries;
    private final Markdown markdown;

    @Inject
    public ExampleSearch(ExampleQueries queries, Markdown markdown) {
        this.queries = queries;
        this.markdown = markdown;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("example", "Example"));
    }

    @Override
    public List<Long> subjects(String kind, long after, int most) {
        return queries.ids(after, most);
    }

    @Override
    public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
        return queries.found(subjects).stream().map(this::entry).toList();
    }

    private SearchEntry entry(FoundExample example) {
        ExamplePlan plan = example.plan();
        boolean all = example.openToAll();
        String failed = all && !plan.failedReleased() ? "" : plan.failed();
        return new SearchEntry(example.id(), plan.title(), ExampleAddresses.one(example.id(), plan.title()))
                .readBy(all ? SearchEntry.Audience.PUBLIC : SearchEntry.Audience.MEMBERS)
                .by(null, example.organisation(), null)
                .about(List.of(plan.theme()))
                .inShort(example.name())
                .saying(Stream.of(plan.problem(), plan.done(), plan.effect(), plan.cost(), failed)
                        .map(markdown::toPlain)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")))
                .happened(example.publishedAt());
    }
}
