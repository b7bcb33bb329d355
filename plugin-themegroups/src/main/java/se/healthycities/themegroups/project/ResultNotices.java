package se.healthycities.themegroups.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.themegroups.group.GroupReading;

/** Tells those who sit in a group what came of its projects. */
@ApplicationScoped
public class ResultNotices implements Digest {
    private final ProjectQueries queries;
    private final GroupReading reading;
    private final Markdown markdown;

    @Inject
    public ResultNotices(ProjectQueries queries, GroupReading reading, Markdown markdown) {
        this.queries = queries;
        this.reading = reading;
        this.markdown = markdown;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("result", "ResultPublished"));
    }

    @Override
    public Reach reach(String kind, Told fact) {
        return reading.seated(fact);
    }

    @Override
    public List<DigestItem> items(String kind, long person, Collection<Long> subjects, Locale language) {
        GroupReading.Read read = reading.of(person);
        return queries.resultsFound(subjects).stream()
                .filter(row -> read.reads(row.space()))
                .map(row -> new DigestItem(
                                row.id(),
                                row.title(),
                                ProjectAddresses.one(row.path(), row.project(), row.projectName()) + "#result-"
                                        + row.id())
                        .about(row.projectName())
                        .in(read.name(row.space(), language))
                        .saying(markdown.toPlain(row.text())))
                .toList();
    }
}
