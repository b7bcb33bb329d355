package se.healthycities.portal.notice;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import se.healthycities.portal.time.Today;

/**
 * When a person wants the digest (G1): the weekday of the weekly one, the hour of both by the clocks of Stockholm, and in
 * which rhythm most things are told. An hour that the clocks of spring leave out comes as soon as it can; one that autumn
 * has twice comes the first time only.
 */
public record DigestChoice(DayOfWeek day, int hour, Rhythm rhythm) implements Serializable {
    public static final DayOfWeek DAY = DayOfWeek.THURSDAY;
    public static final int HOUR = 7;

    /** The last time, now or before, at which a daily digest was due. */
    public Instant lastDaily(Instant now) {
        ZonedDateTime here = now.atZone(Today.STOCKHOLM);
        Instant due = at(here);
        return due.isAfter(now) ? at(here.minusDays(1)) : due;
    }

    /** The last time, now or before, at which a weekly digest was due. */
    public Instant lastWeekly(Instant now) {
        ZonedDateTime here = now.atZone(Today.STOCKHOLM).with(TemporalAdjusters.previousOrSame(day));
        Instant due = at(here);
        return due.isAfter(now) ? at(here.minusWeeks(1)) : due;
    }

    private Instant at(ZonedDateTime day) {
        return day.toLocalDate()
                .atTime(LocalTime.of(hour, 0))
                .atZone(Today.STOCKHOLM)
                .toInstant();
    }
}
