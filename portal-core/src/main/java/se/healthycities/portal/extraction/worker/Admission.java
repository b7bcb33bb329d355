package se.healthycities.portal.extraction.worker;

/** What became of one PDF that is to be joined with others. */
public enum Admission {
    WELCOME,
    /** A password keeps it. */
    LOCKED,
    /** It is broken or not what it claims to be. */
    BROKEN,
    /** It wants more than the limits give. */
    TOO_LARGE
}
