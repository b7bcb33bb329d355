package se.healthycities.portal.ballot;

/** What was done with a ballot. */
public enum StepKind {
    OPENED,
    /** Its words were changed before anybody had answered. */
    CHANGED,
    PROLONGED,
    NOTED,
    CLOSED,
    WITHDRAWN,
    DECIDED
}
