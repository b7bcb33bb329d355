package se.healthycities.portal.registration;

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
}
