package se.healthycities.portal.reminder;

import java.time.LocalDate;
import se.healthycities.portal.time.WorkingDays;

/** The two times at which whoever has not answered is reminded of a question (D2, F5). */
public enum ReminderStep {
    THREE_DAYS(3),
    ONE_DAY(1);

    private final int workingDays;

    ReminderStep(int workingDays) {
        this.workingDays = workingDays;
    }

    LocalDate day(LocalDate closing) {
        return WorkingDays.minus(closing, workingDays);
    }
}
