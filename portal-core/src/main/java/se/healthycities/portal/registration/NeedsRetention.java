package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;

/** What somebody eats and needs in order to come is nobody's business a month after the occasion (F1). */
@ApplicationScoped
public class NeedsRetention implements Retention {
    private final ForgettingQueries queries;

    @Inject
    public NeedsRetention(ForgettingQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "needs";
    }

    @Override
    public Period period() {
        return Period.ofDays(30);
    }

    @Override
    public long count(LocalDate today) {
        return queries.needs(today.minus(period()));
    }

    @Override
    public long purge(LocalDate today) {
        return queries.dropNeeds(today.minus(period()));
    }
}
