package se.healthycities.reports.review;

import java.util.Locale;
import se.healthycities.portal.spi.Texts;

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
}
