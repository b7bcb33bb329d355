package se.healthycities.portal.extraction;

/** How far the text of a version of a file has come (E5). */
public enum TextState {
    WAITING,
    DONE,
    /** There is no text in it, or a kind of file that nobody reads. */
    NONE,
    /** It is broken, or the reading died of it twice. */
    FAILED,
    TOO_LARGE,
    TIMED_OUT
}
