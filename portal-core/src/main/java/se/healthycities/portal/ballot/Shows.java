package se.healthycities.portal.ballot;

/** When those who read a space see what was answered. */
public enum Shows {
    AT_ONCE,
    AFTER_CLOSING,
    /** After closing, and then how many said what; who said it is seen by those who lead the space. */
    COUNTS_AFTER_CLOSING
}
