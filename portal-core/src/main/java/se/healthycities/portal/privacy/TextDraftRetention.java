package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import se.healthycities.portal.retention.RetentionByAge;

/** Words that were typed and never sent. */
@ApplicationScoped
public class TextDraftRetention extends RetentionByAge {
    @Inject
    public TextDraftRetention(RetentionQueries queries) {
        super("text-drafts", Period.ofDays(90), queries::textDrafts, queries::dropTextDrafts);
    }
}
