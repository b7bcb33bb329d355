package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** Questions that were written and never asked. */
@ApplicationScoped
public class QuestionDraftRetention implements Retention {
    private final PersonalQueries queries;

    @Inject
    public QuestionDraftRetention(PersonalQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "question-drafts";
    }

    @Override
    public Period period() {
        return Period.ofDays(90);
    }

    @Override
    public long count(LocalDate today) {
        return queries.oldDrafts(since(today));
    }

    @Override
    public long purge(LocalDate today) {
        queries.dropOldTags(since(today));
        return queries.dropOldDrafts(since(today));
    }

    private Instant since(LocalDate today) {
        return Today.start(today.minus(period()));
    }
}
