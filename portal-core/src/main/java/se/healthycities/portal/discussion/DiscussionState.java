package se.healthycities.portal.discussion;

/** Where a discussion stands. */
public enum DiscussionState {
    OPEN,
    DECIDED,
    CLOSED
}
