package se.healthycities.reports.review.web;

import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.reports.review.ReviewRow;
import se.healthycities.reports.review.ReviewStep;

/** The days of a review as people say them, the same on every page. */
final class ReviewDays {
    private ReviewDays() {}

    /** The day or days of a step, empty when none is agreed. */
    static String when(ReviewRow row, ReviewStep step, LocalDate today, Locale language) {
        if (row.dates().first(step) == null) {
            return "";
        }
        String days = days(row, step, today, language);
        return step == ReviewStep.FACT_CHECK ? Texts.get(ReviewDays.class, "until", language, days) : days;
    }

    /** What comes next, with its day; empty when no day is agreed. */
    static String next(ReviewRow row, LocalDate today, Locale language) {
        ReviewStep next = row.next(today);
        return next == null
                ? ""
                : Texts.get(ReviewDays.class, "next." + next, language, days(row, next, today, language));
    }

    private static String days(ReviewRow row, ReviewStep step, LocalDate today, Locale language) {
        return Dates.span(row.dates().first(step), row.dates().last(step), today, language);
    }
}
