package se.healthycities.portal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Job;

class TimetableTest {
    private static final Job.Schedule NIGHTLY = new Job.Daily(LocalTime.of(2, 30));

    @Test
    void everySoOftenCountsFromTheEndOfTheLastRun() {
        Instant now = Instant.parse("2026-11-21T10:00:00Z");
        Job.Schedule schedule = new Job.Every(Duration.ofMinutes(5));
        assertThat(Timetable.next(schedule, now)).isEqualTo("2026-11-21T10:05:00Z");
        assertThat(Timetable.first(schedule, now)).isEqualTo(now);
    }

    @Test
    void dailyIsATimeOfStockholmInWinterAndInSummer() {
        assertThat(Timetable.next(NIGHTLY, Instant.parse("2026-11-21T10:00:00Z")))
                .isEqualTo("2026-11-22T01:30:00Z");
        assertThat(Timetable.next(NIGHTLY, Instant.parse("2026-11-22T01:29:59Z")))
                .isEqualTo("2026-11-22T01:30:00Z");
        assertThat(Timetable.next(NIGHTLY, Instant.parse("2026-11-22T01:30:00Z")))
                .isEqualTo("2026-11-23T01:30:00Z");
        assertThat(Timetable.next(NIGHTLY, Instant.parse("2026-07-01T10:00:00Z")))
                .isEqualTo("2026-07-02T00:30:00Z");
    }

    @Test
    void aDailyJobRunsOnceInTheNightsInWhichTheClocksChange() {
        Instant spring = Timetable.next(NIGHTLY, Instant.parse("2027-03-27T10:00:00Z"));
        assertThat(spring).isEqualTo("2027-03-28T01:30:00Z");
        assertThat(Timetable.next(NIGHTLY, spring)).isEqualTo("2027-03-29T00:30:00Z");
        Instant autumn = Timetable.next(NIGHTLY, Instant.parse("2026-10-24T10:00:00Z"));
        assertThat(autumn).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(Timetable.next(NIGHTLY, autumn)).isEqualTo("2026-10-26T01:30:00Z");
    }

    @Test
    void aTimeThatAClockOfTheFutureSetIsDueAtOnce() {
        Instant now = Instant.parse("2026-11-21T10:00:00Z");
        assertThat(Timetable.due(NIGHTLY, Instant.parse("2026-11-22T01:30:00Z"), now))
                .isFalse();
        assertThat(Timetable.due(NIGHTLY, now, now)).isTrue();
        assertThat(Timetable.due(NIGHTLY, Instant.parse("2027-05-01T00:30:00Z"), now))
                .isTrue();
    }
}
