package se.healthycities.portal.ballot;

import java.time.Instant;

/** How far a ballot has come. */
public enum BallotState {
    OPEN,
    CLOSED,
    WITHDRAWN,
    DECIDED;

    /**
     * It closes by the clock, whether anything runs then or not: at the very moment nothing more is answered.
     *
     * @param closedAt when it was closed before its time, or null; {@code withdrawnAt} and {@code decidedAt} likewise
     */
    public static BallotState of(
            Instant now, Instant closesAt, Instant closedAt, Instant withdrawnAt, Instant decidedAt) {
        if (withdrawnAt != null) {
            return WITHDRAWN;
        }
        if (decidedAt != null) {
            return DECIDED;
        }
        return closedAt == null && now.isBefore(closesAt) ? OPEN : CLOSED;
    }
}
