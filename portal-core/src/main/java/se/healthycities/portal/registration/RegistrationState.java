package se.healthycities.portal.registration;

/** Where a registration stands. */
public enum RegistrationState {
    /** Somebody without an account who has not yet confirmed the address (A34); holds no seat. */
    UNCONFIRMED,
    /** From outside of the members: the organiser answers first (INV-016); holds no seat. */
    ASKED,
    WAITING,
    /** A seat has become free and is held until the person answers. */
    OFFERED,
    REGISTERED,
    CANCELLED,
    DECLINED,
    EXPIRED;

    /** True for those that hold a seat. */
    public boolean seated() {
        return this == REGISTERED || this == OFFERED;
    }

    /** False for what is over: it comes back only as a new registration. */
    public boolean live() {
        return compareTo(CANCELLED) < 0;
    }
}
