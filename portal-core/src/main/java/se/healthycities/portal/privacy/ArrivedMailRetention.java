package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** Mails that came in, as they came; what became a post stays a post. */
@ApplicationScoped
public class ArrivedMailRetention implements Retention {
    private final RetentionQueries queries;

    @Inject
    public ArrivedMailRetention(RetentionQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "arrived-mails";
    }

    @Override
    public Period period() {
        return Period.ofDays(30);
    }

    @Override
    public long count(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.arrivedMails(since);
    }

    @Override
    public long purge(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.dropArrivedMails(since);
    }
}
