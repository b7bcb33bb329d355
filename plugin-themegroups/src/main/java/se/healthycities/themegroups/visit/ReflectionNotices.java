package se.healthycities.themegroups.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.themegroups.group.GroupNotices;
import se.healthycities.themegroups.group.GroupReading;

/** Tells those who sit in a group what somebody took home from its study visit. */
@ApplicationScoped
public class ReflectionNotices extends GroupNotices<ReflectionRow> {
    private final VisitQueries queries;
    private final Markdown markdown;

    @Inject
    public ReflectionNotices(VisitQueries queries, GroupReading reading, Markdown markdown) {
        super(reading, Kind.of("reflection", "ReflectionWritten"));
        this.queries = queries;
        this.markdown = markdown;
    }

    @Override
    protected List<ReflectionRow> found(Collection<Long> subjects) {
        return queries.found(subjects);
    }

    @Override
    protected DigestItem item(ReflectionRow row, Locale language) {
        String visit = VisitAddresses.one(row.path(), row.key());
        return new DigestItem(row.id(), row.visit(), visit + "#reflection-" + row.id())
                .about(row.name() + ", " + row.organisation())
                .within(visit)
                .saying(markdown.toPlain(row.text()));
    }
}
