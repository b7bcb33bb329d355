package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import se.healthycities.portal.retention.RetentionByAge;

/** Pages in the making, which may hold what somebody typed. */
@ApplicationScoped
public class StoredPageRetention extends RetentionByAge {
    @Inject
    public StoredPageRetention(RetentionQueries queries) {
        super("pages", Period.ofDays(2), queries::pages, queries::dropPages);
    }
}
