package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** That somebody was told something: read or not, it is kept for longer than a year and then forgotten. */
@ApplicationScoped
public class NoticeRetention implements Retention {
    private final NoticeQueries queries;

    @Inject
    public NoticeRetention(NoticeQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "notices";
    }

    @Override
    public Period period() {
        return Period.ofDays(400);
    }

    @Override
    public long count(LocalDate today) {
        return queries.older(Today.start(today.minus(period())));
    }

    @Override
    public long purge(LocalDate today) {
        return queries.dropOlder(Today.start(today.minus(period())));
    }
}
