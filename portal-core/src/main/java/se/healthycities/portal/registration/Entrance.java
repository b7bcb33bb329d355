package se.healthycities.portal.registration;

/** Who may register for an occasion (INV-016). */
public enum Entrance {
    PUBLIC,
    MEMBERS,
    /** Members at once, others after the organiser has said yes. */
    ON_REQUEST,
    /** Those who read the space of the occasion. */
    SPACE;

    /** True when somebody without an account may write. */
    public boolean toStrangers() {
        return this == PUBLIC || this == ON_REQUEST;
    }
}
