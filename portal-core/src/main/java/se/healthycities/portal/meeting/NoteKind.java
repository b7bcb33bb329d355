package se.healthycities.portal.meeting;

/** What a note beside a meeting is about. */
public enum NoteKind {
    /** Why the agenda was changed after its papers were locked. */
    AGENDA,
    /** What the signed minutes should have said. */
    CORRECTION
}
