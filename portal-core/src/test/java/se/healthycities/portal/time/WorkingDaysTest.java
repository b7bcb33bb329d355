package se.healthycities.portal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The holidays are those of the almanacs of these years, written down by hand; nothing here is reckoned from Easter. */
class WorkingDaysTest {
    /** From Monday to Friday, and nevertheless free. */
    private static final List<LocalDate> FREE_WEEKDAYS = Stream.of(
                    "2024-01-01 2024-03-29 2024-04-01 2024-05-01 2024-05-09 2024-06-06 2024-06-21 2024-12-24 2024-12-25"
                            + " 2024-12-26 2024-12-31",
                    "2025-01-01 2025-01-06 2025-04-18 2025-04-21 2025-05-01 2025-05-29 2025-06-06 2025-06-20 2025-12-24"
                            + " 2025-12-25 2025-12-26 2025-12-31",
                    "2026-01-01 2026-01-06 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-06-19 2026-12-24 2026-12-25"
                            + " 2026-12-31",
                    "2027-01-01 2027-01-06 2027-03-26 2027-03-29 2027-05-06 2027-06-25 2027-12-24 2027-12-31",
                    "2028-01-06 2028-04-14 2028-04-17 2028-05-01 2028-05-25 2028-06-06 2028-06-23 2028-12-25 2028-12-26")
            .flatMap(year -> Stream.of(year.split(" ")))
            .map(LocalDate::parse)
            .toList();

    @Test
    void everyDayOfFiveYearsIsAWorkingDayOrNotAsTheAlmanacSays() {
        LocalDate last = LocalDate.of(2028, 12, 31);
        for (LocalDate day = LocalDate.of(2024, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            assertThat(WorkingDays.isWorking(day))
                    .as(day + " " + day.getDayOfWeek())
                    .isEqualTo(!weekend && !FREE_WEEKDAYS.contains(day));
        }
    }

    @Test
    void theEarliestAndTheLatestEasterAreFound() {
        assertThat(WorkingDays.isWorking(LocalDate.of(2285, 3, 20)))
                .as("Good Friday of the earliest Easter")
                .isFalse();
        assertThat(WorkingDays.isWorking(LocalDate.of(2285, 3, 23)))
                .as("its Easter Monday")
                .isFalse();
        assertThat(WorkingDays.isWorking(LocalDate.of(2038, 4, 23)))
                .as("Good Friday of the latest Easter")
                .isFalse();
        assertThat(WorkingDays.isWorking(LocalDate.of(2038, 4, 26))).isFalse();
        assertThat(WorkingDays.isWorking(LocalDate.of(2038, 6, 3)))
                .as("Ascension Day")
                .isFalse();
    }

    @Test
    void threeWorkingDaysBeforeABallotThatClosesAfterChristmasLieBeforeChristmas() {
        assertThat(WorkingDays.minus(LocalDate.of(2026, 12, 28), 3)).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(WorkingDays.minus(LocalDate.of(2026, 12, 28), 1)).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(WorkingDays.plus(LocalDate.of(2026, 12, 30), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void inAWeekWithoutHolidaysOnlyTheWeekendIsLeftOut() {
        assertThat(WorkingDays.minus(LocalDate.of(2026, 11, 25), 3)).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(WorkingDays.minus(LocalDate.of(2026, 11, 25), 0)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(WorkingDays.minus(LocalDate.of(2026, 11, 22), 1)).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void howeverFarOneGoesOneArrivesOnAWorkingDayWithAsManyOfThemBetween() {
        Random random = new Random(20_261_121);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(6_000));
            int steps = 1 + random.nextInt(30);
            LocalDate before = WorkingDays.minus(from, steps);
            LocalDate after = WorkingDays.plus(from, steps);
            assertThat(WorkingDays.isWorking(before) && WorkingDays.isWorking(after))
                    .isTrue();
            assertThat(before.datesUntil(from).filter(WorkingDays::isWorking).count())
                    .as(from + " - " + steps)
                    .isEqualTo(steps);
            assertThat(from.plusDays(1)
                            .datesUntil(after.plusDays(1))
                            .filter(WorkingDays::isWorking)
                            .count())
                    .as(from + " + " + steps)
                    .isEqualTo(steps);
        }
    }

    @Test
    void daysAreNotCountedBackwards() {
        assertThatThrownBy(() -> WorkingDays.minus(LocalDate.of(2026, 11, 25), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
