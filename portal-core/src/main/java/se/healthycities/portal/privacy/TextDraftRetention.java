package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** Words that were typed and never sent. */
@ApplicationScoped
public class TextDraftRetention implements Retention {
    private final RetentionQueries queries;

    @Inject
    public TextDraftRetention(RetentionQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "text-drafts";
    }

    @Override
    public Period period() {
        return Period.ofDays(90);
    }

    @Override
    public long count(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.textDrafts(since);
    }

    @Override
    public long purge(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.dropTextDrafts(since);
    }
}
