package se.healthycities.portal.discussion;

/** Whether a post still says what was written; all but the first leave a stub in its place and are never unread. */
public enum PostState {
    SHOWN,
    /** Taken back by its author. */
    WITHDRAWN,
    /** Hidden by a convenor or the coordinator, with a reason. */
    REDACTED,
    /** This is the stub of a post that went to another discussion. */
    MOVED
}
