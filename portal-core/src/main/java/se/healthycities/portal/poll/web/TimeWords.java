package se.healthycities.portal.poll.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.poll.TimeRow;
import se.healthycities.portal.web.component.Dates;

/** A proposed time as people say it: with the day of the week, because that is what they look up first. */
final class TimeWords {
    private TimeWords() {}

    static String of(TimeRow time, Locale language) {
        When when = time.when();
        String weekday = DateTimeFormatter.ofPattern("EEEE", language).format(when.firstDay());
        return weekday + " " + Dates.day(when.firstDay(), language) + " " + Dates.time(when.startTime(), language) + "–"
                + Dates.time(when.endTime(), language);
    }
}
