package se.healthycities.portal.notice.kind;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as letters say them: {@code 26 november 2026}. */
final class Days {
    private Days() {}

    static String words(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    static String month(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language).format(day);
    }

    /** @param time null for a whole day */
    static String moment(LocalDate day, LocalTime time, Locale language) {
        String pattern = "en".equals(language.getLanguage()) ? "H:mm" : "H.mm";
        return time == null
                ? words(day, language)
                : words(day, language) + " "
                        + DateTimeFormatter.ofPattern(pattern, language).format(time);
    }
}
