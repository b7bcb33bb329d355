package se.healthycities.portal.season;

/** What becomes of a space when one season gives way to the next. */
public enum SpaceFate {
    /** It works as before. */
    CARRY_ON,
    /** It is read-only for the new season, and as it was in the one after. */
    REST,
    /** The last day of the old season is its last; it stays as an archive and can be woken. */
    CLOSE
}
