package se.healthycities.portal.search;

import java.time.Instant;

/**
 * An entry that fits, before it is known how well it does beside the others.
 *
 * @param exact 2 when the title is what was typed, 1 when it begins so
 */
record Candidate(long id, String kind, Long thread, Instant at, double fit, int exact) {
    private static final double DAYS = 540;
    private static final double SECONDS_A_DAY = 86_400;
    private static final double LASTING = 0.6;

    /** What it counts among: posts are found as their discussion, roles as their person. */
    String place() {
        return shownAs() + " " + (thread == null ? "e" + id : thread);
    }

    String shownAs() {
        return CoreSearch.POST.equals(kind) ? CoreSearch.DISCUSSION : kind;
    }

    /** Fit and recency: what is old counts a little less; people and organisations do not grow old. */
    double score(Instant now) {
        double age = Math.abs(now.getEpochSecond() - at.getEpochSecond()) / SECONDS_A_DAY;
        double fresh = at.equals(Instant.EPOCH) ? 1 : LASTING + (1 - LASTING) * Math.exp(-age / DAYS);
        return fit * fresh + exact;
    }
}
