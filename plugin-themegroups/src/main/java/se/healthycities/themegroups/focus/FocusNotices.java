package se.healthycities.themegroups.focus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.themegroups.group.GroupNotices;
import se.healthycities.themegroups.group.GroupReading;

/** Tells those who sit in a group what it has begun to work on. */
@ApplicationScoped
public class FocusNotices extends GroupNotices<FocusRow> {
    private final FocusQueries queries;

    @Inject
    public FocusNotices(FocusQueries queries, GroupReading reading) {
        super(reading, Kind.of("focus", "FocusAreaStarted"));
        this.queries = queries;
    }

    @Override
    protected List<FocusRow> found(Collection<Long> subjects) {
        return queries.found(subjects);
    }

    @Override
    protected DigestItem item(FocusRow row, Locale language) {
        return new DigestItem(row.id(), row.name(language), FocusAddresses.one(row.path(), row.id(), row.name()));
    }
}
