package se.healthycities.reports.place;

/** The two things that one may write about a theme (D14). */
public enum NoteKind {
    GOOD,
    BETTER
}
