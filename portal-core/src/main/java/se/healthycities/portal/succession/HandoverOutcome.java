package se.healthycities.portal.succession;

/** What became of a thing that was handed over. */
public enum HandoverOutcome {
    /** It is with the successor, or vacant. */
    PASSED,
    /** It was taken back: the leaver has it again. */
    RESTORED,
    /** It had been changed since, and was left as it is when the hand-over was taken back. */
    CHANGED
}
