package se.healthycities.portal.account;

import java.time.Instant;
import java.time.LocalDate;

/** How far somebody has come with the portal, seen from one organisation. */
public enum AccountState {
    /** Was invited and has not confirmed yet. */
    INVITED,
    /** The invitation is too old; it can be sent again. */
    LAPSED,
    ACTIVE,
    /** Begins on a later day. */
    COMING,
    ENDED;

    static AccountState of(ColleagueRow row, LocalDate today, Instant now) {
        if (row.to() != null && row.to().isBefore(today)) {
            return ENDED;
        }
        if (row.invitedUntil() != null && row.acceptedAt() == null) {
            return now.isBefore(row.invitedUntil()) ? INVITED : LAPSED;
        }
        return row.from().isAfter(today) ? COMING : ACTIVE;
    }
}
