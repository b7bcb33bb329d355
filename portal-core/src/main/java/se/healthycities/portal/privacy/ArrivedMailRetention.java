package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import se.healthycities.portal.retention.RetentionByAge;

/** Mails that came in, as they came; what became a post stays a post. */
@ApplicationScoped
public class ArrivedMailRetention extends RetentionByAge {
    @Inject
    public ArrivedMailRetention(RetentionQueries queries) {
        super("arrived-mails", Period.ofDays(30), queries::arrivedMails, queries::dropArrivedMails);
    }
}
