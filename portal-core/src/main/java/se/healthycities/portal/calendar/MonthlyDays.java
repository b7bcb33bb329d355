package se.healthycities.portal.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The days of monthly meetings (INV-240): every month on the weekday that the first one has, as the first Tuesday. */
public final class MonthlyDays {
    /** The most that are planned at once. */
    public static final int MOST = 24;

    private static final int WEEK = 7;

    /** A fifth Friday is not in every month: it is the last one then. */
    private static final int LAST = 5;

    private MonthlyDays() {}

    /**
     * From the first day to the last one that is not after {@code until}.
     *
     * @return at most {@link #MOST}, the first day included
     */
    public static List<LocalDate> of(LocalDate first, LocalDate until) {
        TemporalAdjuster rule = rule(first);
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = first;
        for (YearMonth month = YearMonth.from(first); days.size() < MOST && !day.isAfter(until); ) {
            days.add(day);
            month = month.plusMonths(1);
            day = month.atDay(1).with(rule);
        }
        return List.copyOf(days);
    }

    /** Which of its weekday in the month a day is: 1 to 4, or 5 for the last one. */
    public static int which(LocalDate day) {
        return (day.getDayOfMonth() - 1) / WEEK + 1;
    }

    private static TemporalAdjuster rule(LocalDate first) {
        return which(first) == LAST
                ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                : TemporalAdjusters.dayOfWeekInMonth(which(first), first.getDayOfWeek());
    }
}
