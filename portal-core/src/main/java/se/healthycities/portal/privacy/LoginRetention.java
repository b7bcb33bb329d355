package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import se.healthycities.portal.retention.RetentionByAge;

/** Logins that are over, and links and questions of the login that nobody uses any more; each person's last login stays. */
@ApplicationScoped
public class LoginRetention extends RetentionByAge {
    @Inject
    public LoginRetention(RetentionQueries queries) {
        super(
                "logins",
                Period.ofDays(30),
                since -> queries.logins(since)
                        + queries.links(since)
                        + queries.challenges(since)
                        + queries.changes(since),
                since -> queries.dropLogins(since)
                        + queries.dropLinks(since)
                        + queries.dropChallenges(since)
                        + queries.dropChanges(since));
    }
}
