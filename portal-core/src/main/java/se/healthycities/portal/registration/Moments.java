package se.healthycities.portal.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.time.Today;

/** Days and times as letters say them: {@code 28 november 2026 kl. 13.00}. */
final class Moments {
    /** How long the links of a letter about an occasion that is over still work. */
    static final Duration AFTERWARDS = Duration.ofDays(7);

    private Moments() {}

    static String moment(Instant instant, Locale language) {
        ZonedDateTime local = instant.atZone(Today.STOCKHOLM);
        return day(local.toLocalDate(), language) + " " + time(language).format(local);
    }

    static String when(BookableOccasion occasion, Locale language) {
        OccasionDetails details = occasion.details();
        String first = day(details.firstDay(), language);
        String days =
                details.firstDay().equals(details.lastDay()) ? first : first + " – " + day(details.lastDay(), language);
        return details.startTime() == null ? days : days + " " + time(language).format(details.startTime());
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    private static DateTimeFormatter time(Locale language) {
        return DateTimeFormatter.ofPattern("sv".equals(language.getLanguage()) ? "'kl.' H.mm" : "'at' H:mm", language);
    }
}
