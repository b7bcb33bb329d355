package se.healthycities.portal.ballot;

/** How far a ballot has come. */
public enum BallotState {
    OPEN,
    CLOSED,
    WITHDRAWN,
    DECIDED
}
