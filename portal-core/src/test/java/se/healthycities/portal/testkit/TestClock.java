package se.healthycities.portal.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import se.healthycities.portal.time.Today;

/** A clock that stands still where a test puts it; at first 21 November 2026, when the autumn season runs. */
public class TestClock extends Clock {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private Instant now = at(DAY, LocalTime.of(11, 0));

    public void set(LocalDate day) {
        now = at(day, LocalTime.of(11, 0));
    }

    public void set(LocalDate day, LocalTime time) {
        now = at(day, time);
    }

    public void set(Instant instant) {
        now = instant;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Today.STOCKHOLM).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The portal asks for instants only.");
    }
}
