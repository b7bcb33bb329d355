package se.healthycities.portal.calendar.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.wicket.Component;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.web.component.Dates;

/** When an occasion is, in a sentence that nobody in another country misreads: the zone stands beside each time (A33). */
final class WhenWords {
    private WhenWords() {}

    static String of(Component page, OccasionDetails occasion, LocalDate today) {
        Locale language = page.getLocale();
        if (occasion.precision() == Precision.YEAR) {
            return String.valueOf(occasion.firstDay().getYear());
        }
        if (occasion.precision() == Precision.MONTH) {
            return Dates.month(occasion.firstDay(), language);
        }
        if (occasion.startTime() == null) {
            return Dates.span(occasion.firstDay(), occasion.lastDay(), today, language);
        }
        String words = Dates.day(occasion.firstDay(), today, language) + " "
                + Dates.time(occasion.startTime(), language) + end(occasion, today, language);
        return occasion.startsAt() == null ? words : words + " (" + zone(page, occasion) + ")";
    }

    private static String end(OccasionDetails occasion, LocalDate today, Locale language) {
        LocalTime end = occasion.endTime();
        boolean oneDay = occasion.firstDay().equals(occasion.lastDay());
        if (end == null) {
            return oneDay ? "" : " – " + Dates.day(occasion.lastDay(), today, language);
        }
        String time = Dates.time(end, language);
        return oneDay ? "–" + time : " – " + Dates.day(occasion.lastDay(), today, language) + " " + time;
    }

    /** One night a year begins in one and ends in the other. */
    private static String zone(Component page, OccasionDetails occasion) {
        boolean summer = When.summer(occasion.startsAt());
        boolean changes = occasion.endsAt() != null && When.summer(occasion.endsAt()) != summer;
        return page.getString(changes ? "zone.change" : summer ? "zone.summer" : "zone.normal");
    }

    /** When it was announced to be before it was moved. */
    static String before(Component page, OccasionDetails occasion, LocalDate today) {
        String day = Dates.day(occasion.movedFrom(), today, page.getLocale());
        return occasion.movedFromTime() == null
                ? day
                : day + " " + Dates.time(occasion.movedFromTime(), page.getLocale());
    }
}
