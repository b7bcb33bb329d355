package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import se.healthycities.portal.retention.RetentionByAge;

/** Invitations that nobody accepted in time. */
@ApplicationScoped
public class InvitationRetention extends RetentionByAge {
    @Inject
    public InvitationRetention(RetentionQueries queries) {
        super("invitations", Period.ofDays(30), queries::invitations, queries::dropInvitations);
    }
}
