package se.healthycities.reports.place;

/** Which time a place is assessed: before something is done, afterwards, or to try the instrument. */
public enum Round {
    BASELINE,
    FOLLOW_UP,
    TEST
}
