package se.healthycities.portal.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import se.healthycities.portal.time.Today;

/**
 * When those who are registered get a letter (A15, F6). Days are counted by the calendar of Stockholm, hours by the clock that
 * never changes, so that the letter of the day before comes at the same time of day also when the clocks change.
 */
public enum ReminderKind {
    TWO_WEEKS(14, Duration.ZERO, Duration.ofDays(2)),
    WEEK(7, Duration.ZERO, Duration.ofDays(2)),
    DAY(1, Duration.ZERO, Duration.ofHours(12)),
    HOUR(0, Duration.ofHours(-1), Duration.ofMinutes(55)),
    THANKS(0, Duration.ofHours(2), Duration.ofDays(2));

    private final int daysBefore;
    private final Duration shift;
    private final Duration latest;

    ReminderKind(int daysBefore, Duration shift, Duration latest) {
        this.daysBefore = daysBefore;
        this.shift = shift;
        this.latest = latest;
    }

    /** When it is due for an occasion from one moment to another. */
    public Instant due(Instant starts, Instant ends) {
        ZonedDateTime from = (this == THANKS ? ends : starts).atZone(Today.STOCKHOLM);
        return from.minusDays(daysBefore).toInstant().plus(shift);
    }

    /** True while it still says something true: a run that comes too late sends nothing. */
    public boolean timely(Instant starts, Instant ends, Instant now) {
        Instant due = due(starts, ends);
        return !now.isBefore(due) && now.isBefore(due.plus(latest));
    }
}
