package se.healthycities.themegroups.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.themegroups.group.GroupReading;

/** Tells those who sit in a group what somebody took home from its study visit. */
@ApplicationScoped
public class ReflectionNotices implements Digest {
    private final VisitQueries queries;
    private final GroupReading reading;
    private final Markdown markdown;

    @Inject
    public ReflectionNotices(VisitQueries queries, GroupReading reading, Markdown markdown) {
        this.queries = queries;
        this.reading = reading;
        this.markdown = markdown;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("reflection", "ReflectionWritten"));
    }

    @Override
    public Reach reach(String kind, Told fact) {
        return reading.seated(fact);
    }

    @Override
    public List<DigestItem> items(String kind, long person, Collection<Long> subjects, Locale language) {
        GroupReading.Read read = reading.of(person);
        return queries.found(subjects).stream()
                .filter(row -> read.reads(row.space()))
                .map(row -> new DigestItem(
                                row.id(),
                                row.visit(),
                                VisitAddresses.one(row.path(), row.key()) + "#reflection-" + row.id())
                        .about(row.name() + ", " + row.organisation())
                        .in(read.name(row.space(), language))
                        .within(VisitAddresses.one(row.path(), row.key()))
                        .saying(markdown.toPlain(row.text())))
                .toList();
    }
}
