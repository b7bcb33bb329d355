package se.healthycities.reports.review.web;

import se.healthycities.reports.review.ReviewState;

/** The colour of a state: what waits for the host stands out, what is over steps back. */
final class StateColour {
    private StateColour() {}

    static String of(ReviewState state) {
        return switch (state) {
            case FACT_CHECK, ACTION_PLAN -> "tag tag-sun";
            case DRAFT, REQUESTED, ACCEPTED, SCOPING, TEAM_FORMING, PREPARING -> "tag tag-sky";
            case VISIT, DRAFTING, FINALISING, FINAL, FOLLOW_UP -> "tag";
            case CLOSED -> "tag tag-plain";
            case DECLINED, CANCELLED -> "tag tag-coral";
        };
    }
}
