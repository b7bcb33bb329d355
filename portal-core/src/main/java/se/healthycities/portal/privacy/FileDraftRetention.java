package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import se.healthycities.portal.retention.RetentionByAge;

/** Files that were uploaded and never sent. */
@ApplicationScoped
public class FileDraftRetention extends RetentionByAge {
    @Inject
    public FileDraftRetention(RetentionQueries queries) {
        super("file-drafts", Period.ofDays(7), queries::drafts, queries::dropDrafts);
    }
}
