package se.healthycities.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenTest {
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Test
    void inTheSpringNightAnHourIsMissing() {
        assertThat(When.moments(SPRING, LocalTime.of(2, 30))).isEmpty();
        assertThat(When.moments(SPRING, LocalTime.of(1, 59))).hasSize(1);
        assertThat(When.moments(SPRING, LocalTime.of(3, 0))).hasSize(1);
    }

    @Test
    void inTheAutumnNightAnHourComesTwiceTheEarlierFirst() {
        List<Instant> both = When.moments(AUTUMN, LocalTime.of(2, 30));
        assertThat(both).containsExactly(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(When.summer(both.get(0))).isTrue();
        assertThat(When.summer(both.get(1))).isFalse();
    }

    @Test
    void theSameClockTimeIsAnotherMomentBeforeAndAfterEachChange() {
        for (LocalDate change : List.of(SPRING, AUTUMN)) {
            Instant before =
                    When.moments(change.minusDays(1), LocalTime.of(13, 0)).get(0);
            Instant after =
                    When.moments(change.plusDays(1), LocalTime.of(13, 0)).get(0);
            Duration between = Duration.between(before, after);
            assertThat(between).isEqualTo(Duration.ofHours(change.equals(SPRING) ? 47 : 49));
            assertThat(When.between(before, after).startTime()).isEqualTo(LocalTime.of(13, 0));
            assertThat(When.between(before, after).endTime()).isEqualTo(LocalTime.of(13, 0));
        }
    }

    @Test
    void aMeetingThroughTheAutumnNightKeepsWhichHourWasMeant() {
        List<Instant> both = When.moments(AUTUMN, LocalTime.of(2, 30));
        When hour = When.between(both.get(0), both.get(1));
        assertThat(hour.startTime()).isEqualTo(hour.endTime()).isEqualTo(LocalTime.of(2, 30));
        assertThat(Duration.between(hour.startsAt(), hour.endsAt())).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatThrownBy(() -> When.days(AUTUMN, AUTUMN.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        Instant now = Instant.parse("2026-11-21T10:00:00Z");
        assertThatThrownBy(() -> When.between(now, now.minusSeconds(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
