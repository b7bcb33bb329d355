package se.healthycities.portal.mandate;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** A general election and what follows from its day. */
public record ElectionRow(Long id, LocalDate heldOn) implements Serializable {
    /** The day from which on roles that began before the election are to be confirmed. */
    public LocalDate confirmsFrom() {
        return LocalDate.of(heldOn.getYear() + 1, Month.JANUARY, 1);
    }

    /** The last day on which letters about it are written. */
    public LocalDate writesUntil() {
        return LocalDate.of(heldOn.getYear() + 1, Month.DECEMBER, 31);
    }

    /** The day of an ordinary election in a year: the second Sunday of September. */
    public static LocalDate ordinary(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY));
    }
}
