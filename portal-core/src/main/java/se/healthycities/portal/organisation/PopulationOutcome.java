package se.healthycities.portal.organisation;

/** What a line of the yearly table would do to the register, or why it cannot be taken. */
public enum PopulationOutcome {
    NEW,
    /** The same day has been counted before, with another number or by somebody else. */
    CORRECTED,
    SAME,
    NO_CODE,
    UNKNOWN_CODE,
    NO_NUMBER,
    /** The table says two different numbers for one organisation. */
    TWICE;

    public boolean fault() {
        return compareTo(SAME) > 0;
    }

    boolean changes() {
        return this == NEW || this == CORRECTED;
    }
}
