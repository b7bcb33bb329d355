package se.healthycities.portal.decision;

/** What has become of a decision. */
public enum DecisionState {
    /** Somebody sees to it. */
    OPEN,
    DONE,
    /** Holds no more; its number stays. */
    WITHDRAWN
}
