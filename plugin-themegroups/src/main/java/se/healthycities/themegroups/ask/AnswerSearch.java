package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SearchEntry;
import se.healthycities.portal.time.Today;

/** Kept answers are found by all members; questions are found by nobody, because they are between few. */
@ApplicationScoped
public class AnswerSearch implements Search {
    static final String KIND = "answer";

    private final KeptQueries queries;
    private final Markdown markdown;
    private final Today today;

    @Inject
    public AnswerSearch(KeptQueries queries, Markdown markdown, Today today) {
        this.queries = queries;
        this.markdown = markdown;
        this.today = today;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of(KIND, "KeptAnswer"));
    }

    @Override
    public List<Long> subjects(String kind, long after, int most) {
        return queries.ids(after, most);
    }

    @Override
    public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
        return queries.found(subjects, today.date()).stream()
                .map(row -> new SearchEntry(row.id(), row.question(), QuestionAddresses.answer(row.id()))
                        .about(row.keys())
                        .saying(markdown.toPlain(row.text()))
                        .happened(row.answeredAt()))
                .toList();
    }
}
