package se.healthycities.portal.meeting;

/** How far a meeting has come; it follows from its rows and from the day (F3). */
public enum MeetingStage {
    PLANNED,
    /** The papers stand still and the meeting has not begun. */
    LOCKED,
    HELD,
    /** The minutes wait for signatures. */
    READY,
    SIGNED
}
