package se.healthycities.portal.meeting;

/** What somebody is at one meeting, whatever their seat in the space is. */
public enum RoleKind {
    CHAIR,
    SECRETARY,
    /** Justerare: signs the minutes together with the chair. */
    ADJUSTER;

    /** Signs the minutes. */
    public boolean signs() {
        return this != SECRETARY;
    }
}
