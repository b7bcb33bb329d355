package se.healthycities.portal.registration;

import java.time.Instant;

/** Where the registration for an occasion stands; each has one clear sentence (INV-017). */
public enum RegistrationStage {
    OPENS,
    OPEN,
    /** Open, and whoever comes now waits in line. */
    FULL,
    CLOSED,
    CANCELLED,
    HELD;

    public boolean takes() {
        return this == OPEN || this == FULL;
    }

    /** @param full true when nobody can get a seat at once */
    static RegistrationStage of(BookableOccasion occasion, RulesDetails details, Instant now, boolean full) {
        if (occasion.cancelled()) {
            return CANCELLED;
        }
        if (occasion.held(now)) {
            return HELD;
        }
        RulesDetails.Window window = details.window();
        if (window.opensAt() != null && now.isBefore(window.opensAt()) || !occasion.published()) {
            return OPENS;
        }
        Instant closes = window.closesAt() == null ? occasion.starts() : window.closesAt();
        if (!now.isBefore(closes) || !now.isBefore(occasion.starts())) {
            return CLOSED;
        }
        return full ? FULL : OPEN;
    }
}
