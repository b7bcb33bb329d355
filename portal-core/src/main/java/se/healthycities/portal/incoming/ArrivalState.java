package se.healthycities.portal.incoming;

/** What became of a mail that came in. */
public enum ArrivalState {
    /** It is a post now. */
    POSTED,
    /** A mail server said in it what became of one of the portal's mails. */
    RETURNED,
    /** A machine wrote it. */
    AUTOMATIC,
    /** It waits for the coordinator, who reads why. */
    QUARANTINED,
    /** The coordinator made it a post. */
    DELIVERED,
    /** The coordinator answered its sender. */
    ANSWERED,
    /** The coordinator put it away. */
    REMOVED
}
