package se.healthycities.portal.job;

import java.time.Instant;
import java.time.ZonedDateTime;
import se.healthycities.portal.spi.Job;
import se.healthycities.portal.time.Today;

/** When jobs are due, also when the clocks of summer and winter change or the demo's clock was set back. */
final class Timetable {
    private Timetable() {}

    /** The next time after this one. */
    static Instant next(Job.Schedule schedule, Instant after) {
        if (schedule instanceof Job.Every every) {
            return after.plus(every.pause());
        }
        Job.Daily daily = (Job.Daily) schedule;
        ZonedDateTime today = Today.day(after).atTime(daily.at()).atZone(Today.STOCKHOLM);
        return today.toInstant().isAfter(after)
                ? today.toInstant()
                : Today.day(after)
                        .plusDays(1)
                        .atTime(daily.at())
                        .atZone(Today.STOCKHOLM)
                        .toInstant();
    }

    /** When a job that is new in the portal runs for the first time. */
    static Instant first(Job.Schedule schedule, Instant now) {
        return schedule instanceof Job.Every ? now : next(schedule, now);
    }

    /** True when its time has come; a time farther away than the schedule allows was set by a clock that was wrong. */
    static boolean due(Job.Schedule schedule, Instant planned, Instant now) {
        return !planned.isAfter(now) || planned.isAfter(next(schedule, now));
    }
}
