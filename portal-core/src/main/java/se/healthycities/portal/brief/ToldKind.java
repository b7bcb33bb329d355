package se.healthycities.portal.brief;

/** What a brief in the mail has told a person. */
public enum ToldKind {
    /** That there was a brief in the week: its subject is the number of the week since 1970. */
    WEEK,
    MEETING,
    SUMMARY,
    DECISION,
    /** A decision in the register of a space. */
    OUTCOME,
    POST,
    FILE,
    TASK
}
