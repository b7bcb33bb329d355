package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import se.healthycities.portal.retention.RetentionByAge;

/** That somebody was told something: read or not, it is kept for longer than a year and then forgotten. */
@ApplicationScoped
public class NoticeRetention extends RetentionByAge {
    @Inject
    public NoticeRetention(NoticeQueries queries) {
        super("notices", Period.ofDays(400), queries::older, queries::dropOlder);
    }
}
