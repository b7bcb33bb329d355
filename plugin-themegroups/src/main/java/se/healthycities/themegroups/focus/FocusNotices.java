package se.healthycities.themegroups.focus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.themegroups.group.GroupReading;

/** Tells those who sit in a group what it has begun to work on. */
@ApplicationScoped
public class FocusNotices implements Digest {
    private final FocusQueries queries;
    private final GroupReading reading;

    @Inject
    public FocusNotices(FocusQueries queries, GroupReading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of("focus", "FocusAreaStarted"));
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
                                row.id(), row.name(language), FocusAddresses.one(row.path(), row.id(), row.name()))
                        .in(read.name(row.space(), language)))
                .toList();
    }
}
