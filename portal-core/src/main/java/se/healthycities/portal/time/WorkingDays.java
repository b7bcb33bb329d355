package se.healthycities.portal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The days on which people in Sweden are at work: not on Saturdays and Sundays, not on public holidays (lag 1989:253 om allmänna
 * helgdagar), and not on Midsummer Eve, Christmas Eve and New Year's Eve, which nobody works although they are no holidays.
 */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    /** Good Friday, Easter Monday and Ascension Day, counted from Easter Sunday; Whit Sunday is a Sunday anyway. */
    private static final Set<Integer> AROUND_EASTER = Set.of(-2, 1, 39);

    private WorkingDays() {}

    public static boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend
                && !FIXED.contains(MonthDay.from(day))
                && !day.equals(midsummerEve(day.getYear()))
                && !AROUND_EASTER.contains(
                        day.getDayOfYear() - easter(day.getYear()).getDayOfYear());
    }

    /** The day so many working days before; with 0 the day itself. */
    public static LocalDate minus(LocalDate day, int workingDays) {
        return walk(day, workingDays, one -> one.minusDays(1));
    }

    /** The day so many working days after; with 0 the day itself. */
    public static LocalDate plus(LocalDate day, int workingDays) {
        return walk(day, workingDays, one -> one.plusDays(1));
    }

    private static LocalDate walk(LocalDate from, int workingDays, UnaryOperator<LocalDate> step) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted in one direction.");
        }
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = step.apply(day);
            left -= isWorking(day) ? 1 : 0;
        }
        return day;
    }

    /** The Friday between 19 and 25 June. */
    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, 6, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int inMarch = moon + weekday - 7 * late + 22;
        return LocalDate.of(year, 3, 1).plusDays(inMarch - 1L);
    }
}
