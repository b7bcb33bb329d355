package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** Who was asked what, a year ago and earlier. */
@ApplicationScoped
public class QuestionRouteRetention implements Retention {
    private final PersonalQueries queries;

    @Inject
    public QuestionRouteRetention(PersonalQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "question-routes";
    }

    @Override
    public Period period() {
        return Period.ofDays(365);
    }

    @Override
    public long count(LocalDate today) {
        return queries.oldRoutes(since(today));
    }

    @Override
    public long purge(LocalDate today) {
        return queries.dropOldRoutes(since(today));
    }

    private Instant since(LocalDate today) {
        return Today.start(today.minus(period()));
    }
}
