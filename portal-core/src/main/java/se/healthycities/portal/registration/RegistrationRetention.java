package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;

/**
 * Who came to an occasion is forgotten after the time that its organiser set (A23): names, addresses, answers and the log go,
 * and how many came from which organisation stays.
 */
@ApplicationScoped
public class RegistrationRetention implements Retention {
    private final ForgettingQueries queries;

    @Inject
    public RegistrationRetention(ForgettingQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "registrations";
    }

    /** The usual one; each occasion may have another. */
    @Override
    public Period period() {
        return Period.ofMonths(24);
    }

    @Override
    public long count(LocalDate today) {
        return queries.named(today);
    }

    @Override
    public long purge(LocalDate today) {
        queries.dropAnswers(today);
        queries.dropSteps(today);
        queries.dropReminders(today);
        return queries.unname(today);
    }
}
