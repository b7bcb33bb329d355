package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** Answers that somebody began on a phone and never sent, and which phones have sent. */
@ApplicationScoped
public class UnsentRetention implements Retention {
    private final SheetQueries queries;

    @Inject
    public UnsentRetention(SheetQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "unsent-places";
    }

    @Override
    public Period period() {
        return Period.ofDays(14);
    }

    @Override
    public long count(LocalDate today) {
        return queries.unsent(since(today));
    }

    @Override
    public long purge(LocalDate today) {
        Instant since = since(today);
        queries.dropPhones(since);
        queries.dropUnsentScores(since);
        queries.dropUnsentNotes(since);
        return queries.dropUnsent(since);
    }

    private Instant since(LocalDate today) {
        return Today.start(today.minus(period()));
    }
}
