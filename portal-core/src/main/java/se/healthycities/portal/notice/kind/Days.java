package se.healthycities.portal.notice.kind;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as letters say them: {@code 26 november 2026}. */
final class Days {
    private Days() {}

    static String words(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }
}
