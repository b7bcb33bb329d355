package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import se.healthycities.portal.retention.RetentionByAge;

/** Who was asked what, a year ago and earlier. */
@ApplicationScoped
public class QuestionRouteRetention extends RetentionByAge {
    @Inject
    public QuestionRouteRetention(PersonalQueries queries) {
        super("question-routes", Period.ofDays(365), queries::oldRoutes, queries::dropOldRoutes);
    }
}
