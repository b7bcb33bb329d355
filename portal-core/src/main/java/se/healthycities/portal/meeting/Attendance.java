package se.healthycities.portal.meeting;

/** Whether somebody came to a meeting. */
public enum Attendance {
    PRESENT,
    REMOTE,
    /** Absent, and had said so. */
    EXCUSED,
    ABSENT;

    /** In the room or at a distance. */
    public boolean came() {
        return this == PRESENT || this == REMOTE;
    }
}
