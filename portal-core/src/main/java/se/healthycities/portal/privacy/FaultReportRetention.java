package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** Addresses of those who reported a fault; the report stays. */
@ApplicationScoped
public class FaultReportRetention implements Retention {
    private final RetentionQueries queries;

    @Inject
    public FaultReportRetention(RetentionQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "fault-reports";
    }

    @Override
    public Period period() {
        return Period.ofMonths(12);
    }

    @Override
    public long count(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.reporters(since);
    }

    @Override
    public long purge(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.forgetReporters(since);
    }
}
