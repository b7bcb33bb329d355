package se.healthycities.portal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which people are at work. */
public final class WorkingDays {
    private WorkingDays() {}

    public static LocalDate after(LocalDate day, int days) {
        LocalDate found = day;
        for (int left = days; left > 0; ) {
            found = found.plusDays(1);
            if (found.getDayOfWeek() != DayOfWeek.SATURDAY && found.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return found;
    }
}
