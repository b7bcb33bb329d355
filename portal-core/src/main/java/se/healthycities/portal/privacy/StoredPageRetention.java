package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** Pages in the making, which may hold what somebody typed. */
@ApplicationScoped
public class StoredPageRetention implements Retention {
    private final RetentionQueries queries;

    @Inject
    public StoredPageRetention(RetentionQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "pages";
    }

    @Override
    public Period period() {
        return Period.ofDays(2);
    }

    @Override
    public long count(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.pages(since);
    }

    @Override
    public long purge(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.dropPages(since);
    }
}
