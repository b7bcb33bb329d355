package se.healthycities.themegroups.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import se.healthycities.portal.retention.RetentionByAge;

/** Who was invited into a group by profession is kept for a year, so that nobody is asked twice in a season. */
@ApplicationScoped
public class GroupInvitationRetention extends RetentionByAge {
    @Inject
    public GroupInvitationRetention(InvitationQueries queries) {
        super("group-invitations", Period.ofMonths(12), queries::old, queries::dropOld);
    }
}
