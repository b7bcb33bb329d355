package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** Files that were uploaded and never sent. */
@ApplicationScoped
public class FileDraftRetention implements Retention {
    private final RetentionQueries queries;

    @Inject
    public FileDraftRetention(RetentionQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "file-drafts";
    }

    @Override
    public Period period() {
        return Period.ofDays(7);
    }

    @Override
    public long count(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.drafts(since);
    }

    @Override
    public long purge(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.dropDrafts(since);
    }
}
