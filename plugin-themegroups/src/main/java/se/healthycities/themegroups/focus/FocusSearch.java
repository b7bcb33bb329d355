package se.healthycities.themegroups.focus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SearchEntry;
import se.healthycities.portal.spi.SearchEntry.Audience;

/** Focus areas are found by those who may know of their group, earlier ones too (INV-275). */
@ApplicationScoped
public class FocusSearch implements Search {
    private final FocusQueries queries;
    private final Markdown markdown;

    @Inject
    public FocusSearch(FocusQueries queries, Markdown markdown) {
        this.queries = queries;
        this.markdown = markdown;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("focus", "FocusArea"));
    }

    @Override
    public List<Long> subjects(String kind, long after, int most) {
        return queries.ids(after, most);
    }

    @Override
    public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
        return queries.found(subjects).stream()
                .map(row -> new SearchEntry(row.id(), row.name(), FocusAddresses.one(row.path(), row.id(), row.name()))
                        .readBy(Audience.KNOWN)
                        .in(row.space(), null)
                        .saying(markdown.toPlain(row.text()))
                        .foundBy(row.nameEnglish()))
                .toList();
    }
}
