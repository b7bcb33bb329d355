package se.healthycities.reports.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days that host and team have agreed on; each may be null while it is not agreed yet, apart from the request.
 *
 * @param factCheckUntil the last day of the host's fact check
 */
@Embeddable
public record ReviewDates(
        @Column(name = "requested_on", nullable = false) LocalDate requestedOn,
        LocalDate visitFrom,
        LocalDate visitTo,
        LocalDate draftOn,
        LocalDate factCheckUntil,
        LocalDate finalOn,
        LocalDate followUpOn)
        implements Serializable {
    /** The first day of a step, or null. */
    public LocalDate first(ReviewStep step) {
        return switch (step) {
            case REQUEST -> requestedOn;
            case QUESTIONS -> null;
            case VISIT -> visitFrom;
            case DRAFT -> draftOn;
            case FACT_CHECK -> factCheckUntil;
            case REPORT -> finalOn;
            case FOLLOW_UP -> followUpOn;
        };
    }

    /** The last day of a step, or null; only the visit lasts longer than a day. */
    public LocalDate last(ReviewStep step) {
        return step == ReviewStep.VISIT && visitTo != null ? visitTo : first(step);
    }

    /** The step with the next day to come in a review that stands at the given step, or null when no day is agreed. */
    public ReviewStep next(ReviewStep now, LocalDate today) {
        for (ReviewStep step : ReviewStep.values()) {
            boolean ahead = now != null && step.compareTo(now) >= 0;
            if (ahead && last(step) != null && !last(step).isBefore(today)) {
                return step;
            }
        }
        return null;
    }
}
