package se.healthycities.portal.poll;

import java.util.Locale;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.time.DayWords;

/** A proposed time as people say it: with the day of the week, because that is what they look up first. */
public final class TimeWords {
    private TimeWords() {}

    public static String of(When when, Locale language) {
        return DayWords.format("EEEE d MMMM yyyy", language).format(when.firstDay()) + " "
                + DayWords.time(when.startTime(), language) + "–" + DayWords.time(when.endTime(), language);
    }
}
