package se.healthycities.themegroups.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SearchEntry;
import se.healthycities.portal.spi.SearchEntry.Audience;

/** Projects, pilots and their results are found by those who read their group. */
@ApplicationScoped
public class ProjectSearch implements Search {
    private static final String PROJECT = "project";

    private final ProjectQueries queries;
    private final Markdown markdown;

    @Inject
    public ProjectSearch(ProjectQueries queries, Markdown markdown) {
        this.queries = queries;
        this.markdown = markdown;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of(PROJECT, "Project"), Kind.of("result", "ResultPublished"));
    }

    @Override
    public List<Long> subjects(String kind, long after, int most) {
        return kind.equals(PROJECT) ? queries.ids(after, most) : queries.resultIds(after, most);
    }

    @Override
    public List<SearchEntry> entries(String kind, Collection<Long> subjects) {
        return kind.equals(PROJECT)
                ? queries.found(subjects).stream().map(this::entry).toList()
                : queries.resultsFound(subjects).stream().map(this::entry).toList();
    }

    private SearchEntry entry(ProjectRow row) {
        return new SearchEntry(row.id(), row.name(), ProjectAddresses.one(row.path(), row.id(), row.name()))
                .readBy(Audience.SPACE)
                .in(row.space(), null)
                .inShort(String.join(" ", row.asked()))
                .saying(markdown.toPlain(row.text()));
    }

    private SearchEntry entry(ResultRow row) {
        return new SearchEntry(
                        row.id(),
                        row.title(),
                        ProjectAddresses.one(row.path(), row.project(), row.projectName()) + "#result-" + row.id())
                .readBy(Audience.SPACE)
                .in(row.space(), null)
                .inShort(row.projectName())
                .saying(markdown.toPlain(row.text()))
                .happened(row.writtenAt());
    }
}
