package se.healthycities.portal.web.component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Locale;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.time.Today;

/** Dates, times and sizes as people read them: {@code 26 november 13.00} in Swedish, {@code 26 November 13:00} in English. */
public final class Dates {
    private Dates() {}

    /** The day without its year when it lies within the same year as the reference day. */
    public static String day(LocalDate day, LocalDate today, Locale language) {
        return DayWords.day(day, today, language);
    }

    public static String day(LocalDate day, Locale language) {
        return DayWords.format("d MMMM yyyy", language).format(day);
    }

    public static String month(LocalDate day, Locale language) {
        return DayWords.format("LLLL yyyy", language).format(day);
    }

    /** From the first to the last day, as short as it can be said: {@code 3–4 november}. */
    public static String span(LocalDate first, LocalDate last, LocalDate today, Locale language) {
        if (first.equals(last)) {
            return day(first, today, language);
        }
        boolean sameMonth = YearMonth.from(first).equals(YearMonth.from(last));
        String from = sameMonth ? String.valueOf(first.getDayOfMonth()) : day(first, today, language);
        return from + "–" + day(last, today, language);
    }

    /** When an occasion is, as well as it is known. */
    public static String when(OccasionRow row, LocalDate today, Locale language) {
        return switch (row.precision()) {
            case YEAR -> String.valueOf(row.firstDay().getYear());
            case MONTH -> month(row.firstDay(), language);
            case DAY -> span(row.firstDay(), row.lastDay(), today, language);
        };
    }

    public static String shortMonth(LocalDate day, Locale language) {
        return DayWords.format("LLL", language).format(day).replace(".", "");
    }

    public static String time(LocalTime time, Locale language) {
        return DayWords.time(time, language);
    }

    public static String moment(Instant instant, LocalDate today, Locale language) {
        ZonedDateTime local = instant.atZone(Today.STOCKHOLM);
        return day(local.toLocalDate(), today, language) + " " + time(local.toLocalTime(), language);
    }

    public static String iso(Instant instant) {
        return instant.toString();
    }

    /** A size in decimal units: {@code 84 kB}, {@code 1,2 MB}. */
    public static String size(long bytes, Locale language) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        if (bytes < 1_000_000) {
            return Math.round(bytes / 1_000.0) + " kB";
        }
        return String.format(language, "%.1f MB", bytes / 1_000_000.0);
    }

    public static String number(long number, Locale language) {
        return java.text.NumberFormat.getIntegerInstance(language).format(number);
    }
}
