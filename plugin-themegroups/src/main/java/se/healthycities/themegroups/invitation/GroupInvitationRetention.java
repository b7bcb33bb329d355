package se.healthycities.themegroups.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** Who was invited into a group by profession is kept for a year, so that nobody is asked twice in a season. */
@ApplicationScoped
public class GroupInvitationRetention implements Retention {
    private final InvitationQueries queries;

    @Inject
    public GroupInvitationRetention(InvitationQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "group-invitations";
    }

    @Override
    public Period period() {
        return Period.ofMonths(12);
    }

    @Override
    public long count(LocalDate today) {
        return queries.old(before(today));
    }

    @Override
    public long purge(LocalDate today) {
        return queries.dropOld(before(today));
    }

    private Instant before(LocalDate today) {
        return Today.start(today.minus(period()));
    }
}
