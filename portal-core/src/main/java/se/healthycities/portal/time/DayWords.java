package se.healthycities.portal.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days and hours as people write them, in pages and in letters: {@code 26 november}, {@code 13.00}; in English {@code 13:00}. */
public final class DayWords {
    private static final Map<Format, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private DayWords() {}

    /** The day without its year when it lies within the same year as the reference day. */
    public static String day(LocalDate day, LocalDate today, Locale language) {
        return format(day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy", language)
                .format(day);
    }

    public static String time(LocalTime time, Locale language) {
        return format("sv".equals(language.getLanguage()) ? "H.mm" : "H:mm", language)
                .format(time);
    }

    /** Patterns are few, and taking one apart costs more than using it. */
    public static DateTimeFormatter format(String pattern, Locale language) {
        return FORMATS.computeIfAbsent(new Format(pattern, language), Format::make);
    }

    private record Format(String pattern, Locale language) {
        DateTimeFormatter make() {
            return DateTimeFormatter.ofPattern(pattern, language);
        }
    }
}
