package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import se.healthycities.portal.retention.RetentionByAge;

/** Addresses of those who reported a fault; the report stays. */
@ApplicationScoped
public class FaultReportRetention extends RetentionByAge {
    @Inject
    public FaultReportRetention(RetentionQueries queries) {
        super("fault-reports", Period.ofMonths(12), queries::reporters, queries::forgetReporters);
    }
}
