package se.healthycities.portal.extraction.worker;

/** How the reading of one document ended. */
public enum Outcome {
    DONE,
    /** It holds no text, or a password keeps it. */
    NONE,
    /** It is broken or not what it claims to be. */
    FAILED,
    /** It wants more than the limits give. */
    TOO_LARGE
}
