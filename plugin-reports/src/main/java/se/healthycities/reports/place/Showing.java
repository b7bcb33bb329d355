package se.healthycities.reports.place;

/** Who reads what somebody wrote: at first those who lead, then perhaps everybody who reads the space, or nobody. */
public enum Showing {
    LEADERS,
    SPACE,
    HIDDEN
}
