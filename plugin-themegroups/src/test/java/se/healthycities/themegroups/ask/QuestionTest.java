package se.healthycities.themegroups.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.time.Today;

class QuestionTest {
    @Test
    void itGoesToTheGroupThreeWorkingDaysLaterAtTheSameTimeOfDay() {
        assertThat(goes("2026-11-16T10:00")).isEqualTo(at("2026-11-19T10:00"));
    }

    @Test
    void aWeekendIsNoWorkingDay() {
        assertThat(goes("2026-11-20T10:00")).isEqualTo(at("2026-11-25T10:00"));
        assertThat(goes("2026-11-21T23:30")).isEqualTo(at("2026-11-25T23:30"));
    }

    @Test
    void theTimeOfDayStaysWhenTheClocksChange() {
        assertThat(goes("2026-10-23T10:00")).isEqualTo(at("2026-10-28T10:00"));
    }

    private static Instant goes(String asked) {
        return new Question(null, Instant.EPOCH, UUID.randomUUID())
                .ask(at(asked))
                .getGoesAt();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Today.STOCKHOLM).toInstant();
    }
}
