package se.healthycities.reports.review;

/** Where a peer review stands, from the host's first draft of a request to the follow-up months after the report. */
public enum ReviewState {
    DRAFT(ReviewStep.REQUEST),
    REQUESTED(ReviewStep.REQUEST),
    DECLINED(null),
    ACCEPTED(ReviewStep.QUESTIONS),
    SCOPING(ReviewStep.QUESTIONS),
    TEAM_FORMING(ReviewStep.QUESTIONS),
    PREPARING(ReviewStep.VISIT),
    VISIT(ReviewStep.VISIT),
    DRAFTING(ReviewStep.DRAFT),
    FACT_CHECK(ReviewStep.FACT_CHECK),
    FINALISING(ReviewStep.REPORT),
    FINAL(ReviewStep.REPORT),
    ACTION_PLAN(ReviewStep.FOLLOW_UP),
    FOLLOW_UP(ReviewStep.FOLLOW_UP),
    CLOSED(null),
    CANCELLED(null);

    private final ReviewStep step;

    ReviewState(ReviewStep step) {
        this.step = step;
    }

    /** The step that is being taken, or null when the review is over. */
    public ReviewStep step() {
        return step;
    }

    /** True while host and team have something left to do. */
    public boolean underWay() {
        return step != null;
    }

    /** True when a step lies behind the review; a review that was declined or cancelled has no way behind it. */
    public boolean done(ReviewStep which) {
        return this == CLOSED || step != null && which.compareTo(step) < 0;
    }
}
