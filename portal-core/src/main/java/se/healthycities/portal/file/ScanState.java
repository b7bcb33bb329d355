package se.healthycities.portal.file;

/** What the virus scanner said about a version; a version that it has not seen yet may have no state at all. */
public enum ScanState {
    WAITING,
    CLEAN,
    INFECTED,
    /** The scanner cannot judge it, for example because it is too large. */
    FAILED
}
