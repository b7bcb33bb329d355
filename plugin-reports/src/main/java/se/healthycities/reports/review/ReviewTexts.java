package se.healthycities.reports.review;

import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;

/** The words for where a review stands, the same on every page and in the table. */
public final class ReviewTexts {
    private ReviewTexts() {}

    public static String state(ReviewState state, Locale language) {
        return Texts.get(ReviewTexts.class, "state." + state, language);
    }

    public static String step(ReviewStep step, Locale language) {
        return Texts.get(ReviewTexts.class, "step." + step, language);
    }

    /** The name of a theme; a theme without a name keeps its key, and null stays null. */
    public static String theme(String theme, Locale language) {
        return theme == null
                ? null
                : Texts.find(ReviewTexts.class, "theme." + theme, language).orElse(theme);
    }

    /** The day or days of a step as people say them, empty when none is agreed. */
    public static String when(ReviewRow row, ReviewStep step, LocalDate today, Locale language) {
        LocalDate first = row.dates().first(step);
        if (first == null) {
            return "";
        }
        String days = Dates.span(first, row.dates().last(step), today, language);
        return step == ReviewStep.FACT_CHECK ? Texts.get(ReviewTexts.class, "until", language, days) : days;
    }

    /** What comes next, with its day; empty when no day is agreed. */
    public static String next(ReviewRow row, LocalDate today, Locale language) {
        ReviewStep next = row.next(today);
        return next == null
                ? ""
                : Texts.get(
                        ReviewTexts.class,
                        "next." + next,
                        language,
                        Dates.span(row.dates().first(next), row.dates().last(next), today, language));
    }
}
