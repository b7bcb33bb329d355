package se.healthycities.reports.review;

/** The seven steps of a peer review as host and team see them, in their order. */
public enum ReviewStep {
    REQUEST,
    QUESTIONS,
    VISIT,
    DRAFT,
    FACT_CHECK,
    REPORT,
    FOLLOW_UP;

    public int number() {
        return ordinal() + 1;
    }

    public static int count() {
        return values().length;
    }
}
