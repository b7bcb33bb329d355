package se.healthycities.themegroups.focus.web;

import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;

/** How the days of focus areas and projects are said: from when until when. */
public final class FocusWords {
    private FocusWords() {}

    /** @param to null for until further notice */
    public static String period(LocalDate from, LocalDate to, LocalDate today, Locale language) {
        String first = Dates.day(from, language);
        if (to == null) {
            return Texts.get(FocusWords.class, from.isAfter(today) ? "begins" : "since", language, first);
        }
        return Texts.get(FocusWords.class, "span", language, first, Dates.day(to, language));
    }
}
