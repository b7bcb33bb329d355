package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import se.healthycities.portal.retention.RetentionByAge;

/** Questions that were written and never asked. */
@ApplicationScoped
public class QuestionDraftRetention extends RetentionByAge {
    @Inject
    public QuestionDraftRetention(PersonalQueries queries) {
        super("question-drafts", Period.ofDays(90), queries::oldDrafts, since -> {
            queries.dropOldTags(since);
            return queries.dropOldDrafts(since);
        });
    }
}
