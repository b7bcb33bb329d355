package se.healthycities.portal.reminder;

/** Of what people are reminded; it stands in the rows that say so. */
public enum QuestionKind {
    BALLOT,
    POLL
}
