package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import se.healthycities.portal.retention.RetentionByAge;

/** Mails that are sent, or that nobody could be sent, and what they said. */
@ApplicationScoped
public class SentMailRetention extends RetentionByAge {
    @Inject
    public SentMailRetention(RetentionQueries queries) {
        super("mails", Period.ofDays(90), queries::mails, queries::dropMails);
    }
}
