package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import se.healthycities.portal.membership.MembershipRetention;
import se.healthycities.portal.spi.Retention;

/** Whom we wrote with about a membership, after the last contact. */
@ApplicationScoped
public class ProspectRetention implements Retention {
    private final MembershipRetention memberships;

    @Inject
    public ProspectRetention(MembershipRetention memberships) {
        this.memberships = memberships;
    }

    @Override
    public String key() {
        return "prospects";
    }

    @Override
    public Period period() {
        return MembershipRetention.KEPT;
    }

    @Override
    public long count(LocalDate today) {
        return memberships.erasable(today).size();
    }

    @Override
    public long purge(LocalDate today) {
        return memberships.erase(today);
    }
}
