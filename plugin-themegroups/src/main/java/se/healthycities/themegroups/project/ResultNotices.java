package se.healthycities.themegroups.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.themegroups.group.GroupNotices;
import se.healthycities.themegroups.group.GroupReading;

/** Tells those who sit in a group what came of its projects. */
@ApplicationScoped
public class ResultNotices extends GroupNotices<ResultRow> {
    private final ProjectQueries queries;
    private final Markdown markdown;

    @Inject
    public ResultNotices(ProjectQueries queries, GroupReading reading, Markdown markdown) {
        super(reading, Kind.of("result", "ResultPublished"));
        this.queries = queries;
        this.markdown = markdown;
    }

    @Override
    protected List<ResultRow> found(Collection<Long> subjects) {
        return queries.resultsFound(subjects);
    }

    @Override
    protected DigestItem item(ResultRow row, Locale language) {
        String project = ProjectAddresses.one(row.path(), row.project(), row.projectName());
        return new DigestItem(row.id(), row.title(), project + "#result-" + row.id())
                .about(row.projectName())
                .saying(markdown.toPlain(row.text()));
    }
}
