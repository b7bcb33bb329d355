package se.healthycities.reports.place;

import java.time.Instant;

/** Where an assessment stands; an open one ends when its time is over or somebody who leads ends it. */
public enum PlaceState {
    PREPARED,
    OPEN,
    CLOSED;

    /** Each moment may be null while it has not come or is not agreed. */
    static PlaceState of(Instant opened, Instant closes, Instant closed, Instant now) {
        if (opened == null) {
            return PREPARED;
        }
        boolean over = closed != null || closes != null && !now.isBefore(closes);
        return over ? CLOSED : OPEN;
    }
}
