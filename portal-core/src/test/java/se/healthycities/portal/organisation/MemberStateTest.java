package se.healthycities.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.time.Period;

class MemberStateTest {
    private static final LocalDate DAY = LocalDate.of(2020, 4, 1);

    @Test
    void aMembershipHoldsOnItsFirstAndOnItsLastDay() {
        List<Period> year = List.of(new Period(DAY, DAY.plusYears(1)));
        assertThat(MemberState.on(DAY, year)).isEqualTo(MemberState.MEMBER);
        assertThat(MemberState.on(DAY.plusYears(1), year)).isEqualTo(MemberState.MEMBER);
        assertThat(MemberState.on(DAY.plusYears(1).plusDays(1), year)).isEqualTo(MemberState.LEFT);
        assertThat(MemberState.on(DAY.minusDays(1), year)).isEqualTo(MemberState.COMING);
        assertThat(MemberState.on(DAY, List.of())).isEqualTo(MemberState.NONE);
    }

    /** In random histories the state follows from looking at every day by itself. */
    @Test
    void theStateOfAnyDayFollowsFromTheDays() {
        Random random = new Random(20200401);
        for (int history = 0; history < 200; history++) {
            List<Period> periods = new ArrayList<>();
            LocalDate next = DAY;
            for (int i = random.nextInt(4); i > 0; i--) {
                LocalDate from = next.plusDays(1 + random.nextInt(20));
                LocalDate to = i == 1 && random.nextBoolean() ? null : from.plusDays(random.nextInt(20));
                periods.add(new Period(from, to));
                next = to == null ? from : to;
            }
            boolean ever = false;
            for (int offset = -5; offset < 150; offset++) {
                LocalDate day = DAY.plusDays(offset);
                boolean member = periods.stream().anyMatch(period -> period.covers(day));
                ever |= member;
                MemberState expected = member
                        ? MemberState.MEMBER
                        : ever ? MemberState.LEFT : periods.isEmpty() ? MemberState.NONE : MemberState.COMING;
                assertThat(MemberState.on(day, periods))
                        .as("%s on %s", periods, day)
                        .isEqualTo(expected);
            }
        }
    }
}
