package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** Invitations that nobody accepted in time. */
@ApplicationScoped
public class InvitationRetention implements Retention {
    private final RetentionQueries queries;

    @Inject
    public InvitationRetention(RetentionQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "invitations";
    }

    @Override
    public Period period() {
        return Period.ofDays(30);
    }

    @Override
    public long count(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.invitations(since);
    }

    @Override
    public long purge(LocalDate today) {
        Instant since = Today.start(today.minus(period()));
        return queries.dropInvitations(since);
    }
}
