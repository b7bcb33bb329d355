package se.healthycities.portal.announcement;

/** What became of sending an announcement or a reminder. */
public enum Outcome {
    SENT,
    /** The list was not any more as it had been shown; it is shown anew, and nothing went out. */
    CHANGED,
    /** Nobody is in the list. */
    NOBODY
}
