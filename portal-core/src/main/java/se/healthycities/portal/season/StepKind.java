package se.healthycities.portal.season;

/** The three things that a turn of the season does; each can be taken back. */
public enum StepKind {
    SEAT_ENDED,
    SPACE_CLOSED,
    STATE_SET
}
