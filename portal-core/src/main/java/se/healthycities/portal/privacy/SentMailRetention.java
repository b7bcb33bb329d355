package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** Mails that are sent, or that nobody could be sent, and what they said. */
@ApplicationScoped
public class SentMailRetention implements Retention {
    private final RetentionQueries queries;

    @Inject
    public SentMailRetention(RetentionQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "mails";
    }

    @Override
    public Period period() {
        return Period.ofDays(90);
    }

    @Override
    public long count(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.mails(since);
    }

    @Override
    public long purge(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.dropMails(since);
    }
}
