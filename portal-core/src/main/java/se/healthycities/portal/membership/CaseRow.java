package se.healthycities.portal.membership;

import java.io.Serializable;
import java.time.LocalDate;

/** A case in the coordinator's list, with the state of today. */
public record CaseRow(
        Long id,
        String organisation,
        MembershipState reached,
        LocalDate since,
        LocalDate lastDay,
        LocalDate nextActionOn)
        implements Serializable {
    /** @return LEFT once the last day of a notice is over */
    public MembershipState state(LocalDate today) {
        boolean over = reached == MembershipState.NOTICE && today.isAfter(lastDay);
        return over ? MembershipState.LEFT : reached;
    }
}
