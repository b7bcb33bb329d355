package se.healthycities.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.time.Today;

/** When reminders are due, on both sides of a change of the clock. */
class ReminderKindTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25", "2026-10-26", "2027-03-28", "2027-03-29", "2026-06-10"})
    void daysAreThoseOfTheWallAndHoursThoseOfTheClock(String day) {
        LocalDate date = LocalDate.parse(day);
        Instant starts = at(date, 13);
        Instant ends = at(date, 15);
        assertThat(wall(ReminderKind.TWO_WEEKS.due(starts, ends)))
                .isEqualTo(date.minusDays(14).atTime(13, 0));
        assertThat(wall(ReminderKind.WEEK.due(starts, ends)))
                .isEqualTo(date.minusDays(7).atTime(13, 0));
        assertThat(wall(ReminderKind.DAY.due(starts, ends)))
                .isEqualTo(date.minusDays(1).atTime(13, 0));
        assertThat(ReminderKind.HOUR.due(starts, ends)).isEqualTo(starts.minus(Duration.ofHours(1)));
        assertThat(ReminderKind.THANKS.due(starts, ends)).isEqualTo(ends.plus(Duration.ofHours(2)));
    }

    @Test
    void noTwoAreTimelyAtTheSameMomentAndNoneBeforeItIsDue() {
        LocalDate date = LocalDate.of(2026, 10, 26);
        Instant starts = at(date, 13);
        Instant ends = at(date, 15);
        for (Instant now = starts.minus(Duration.ofDays(20));
                now.isBefore(ends.plus(Duration.ofDays(5)));
                now = now.plus(Duration.ofMinutes(7))) {
            int timely = 0;
            for (ReminderKind kind : ReminderKind.values()) {
                if (kind.timely(starts, ends, now)) {
                    timely++;
                    assertThat(now).isAfterOrEqualTo(kind.due(starts, ends));
                    assertThat(kind == ReminderKind.THANKS || now.isBefore(starts))
                            .isTrue();
                }
            }
            assertThat(timely).as("at %s", now).isLessThanOrEqualTo(1);
        }
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Today.STOCKHOLM).toInstant();
    }

    private static LocalDateTime wall(Instant instant) {
        return LocalDateTime.ofInstant(instant, Today.STOCKHOLM);
    }
}
