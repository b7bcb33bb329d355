package se.healthycities.portal.season;

/** What becomes of the seats of a space when one season gives way to the next. */
public enum SeatFate {
    KEPT,
    /** Those who lead stay; all others' seats end with the old season. */
    LEADERS_STAY,
    /** Every seat ends with the old season. */
    EMPTIED
}
