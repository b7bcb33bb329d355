package se.healthycities.portal.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.time.WorkingDays;

/** On which days the letters of welcome go. */
class WelcomeStepTest {
    private static final Predicate<LocalDate> NEVER = day -> false;
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void theFirstGoesOnTheFirstWorkingDayAfterTheBeginning() {
        assertThat(WelcomeStep.NETWORK.day(FRIDAY, NEVER)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(WelcomeStep.NETWORK.day(LocalDate.of(2026, 11, 23), NEVER)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(WelcomeStep.NETWORK.day(LocalDate.of(2026, 12, 31), NEVER)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void theOthersFollowAfterOneTwoAndFourWeeks() {
        LocalDate first = LocalDate.of(2026, 11, 23);
        LocalDate second = WelcomeStep.PEOPLE.day(first, NEVER);
        LocalDate third = WelcomeStep.GROUP.day(second, NEVER);
        assertThat(second).isEqualTo(first.plusWeeks(1));
        assertThat(third).isEqualTo(first.plusWeeks(2));
        assertThat(WelcomeStep.MEETINGS.day(third, NEVER)).isEqualTo(first.plusWeeks(4));
    }

    @Test
    void quietWeeksHoldThemBackAndAfterwardsTheyComeOneByOne() {
        LocalDate last = LocalDate.of(2027, 1, 6);
        Predicate<LocalDate> christmas = day -> !day.isBefore(LocalDate.of(2026, 12, 7)) && !day.isAfter(last);
        LocalDate second = WelcomeStep.PEOPLE.day(LocalDate.of(2026, 12, 4), christmas);
        assertThat(second).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(WelcomeStep.GROUP.day(second, christmas)).isEqualTo(LocalDate.of(2027, 1, 14));
    }

    @Test
    void theDayOfAnInvitationIsThatOfStockholmOnBothSidesOfTheChangeOfTheClock() {
        assertThat(invited("2026-10-24T22:30:00Z").start()).isEqualTo(LocalDate.of(2026, 10, 25));
        assertThat(invited("2026-10-24T21:59:00Z").start()).isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(invited("2026-10-25T23:30:00Z").start()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(invited("2026-10-25T22:30:00Z").start()).isEqualTo(LocalDate.of(2026, 10, 25));
    }

    @Test
    void whateverTheHistoryEachLetterGoesOnAWorkingDayOutsideOfQuietWeeksAndAfterTheOneBefore() {
        Random random = new Random(20261121);
        for (int history = 0; history < 500; history++) {
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3_000));
            LocalDate quietFrom = start.plusDays(random.nextInt(40));
            LocalDate quietTo = quietFrom.plusDays(random.nextInt(45));
            Predicate<LocalDate> quiet = day -> !day.isBefore(quietFrom) && !day.isAfter(quietTo);
            LocalDate before = start;
            for (WelcomeStep step : WelcomeStep.values()) {
                LocalDate day = step.day(before, quiet);
                assertThat(WorkingDays.isWorking(day)).isTrue();
                assertThat(quiet.test(day)).isFalse();
                assertThat(day).isAfter(step == WelcomeStep.NETWORK ? before : before.plusDays(6));
                before = day;
            }
            assertThat(before).isBefore(start.plusDays(110));
        }
    }

    private static Newcomer invited(String moment) {
        LocalDate from = LocalDate.of(2026, 10, 1);
        return new Newcomer(1L, 1L, "Nora", "Luleå", from, Instant.parse(moment), 0L, null, null);
    }
}
