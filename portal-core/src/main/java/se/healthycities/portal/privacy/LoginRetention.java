package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** Logins that are over, and links and questions of the login that nobody uses any more; each person's last login stays. */
@ApplicationScoped
public class LoginRetention implements Retention {
    private final RetentionQueries queries;

    @Inject
    public LoginRetention(RetentionQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "logins";
    }

    @Override
    public Period period() {
        return Period.ofDays(30);
    }

    @Override
    public long count(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.logins(since) + queries.links(since) + queries.challenges(since) + queries.changes(since);
    }

    @Override
    public long purge(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.dropLogins(since)
                + queries.dropLinks(since)
                + queries.dropChallenges(since)
                + queries.dropChanges(since);
    }
}
