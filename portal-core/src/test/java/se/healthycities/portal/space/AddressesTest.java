package se.healthycities.portal.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.web.component.Dates;

class AddressesTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @ParameterizedTest
    @CsvSource({
        "Hur får vi med unga i samrådet?, hur-far-vi-med-unga-i-samradet",
        "Årsmöte 2026 – Öppet!, arsmote-2026-oppet",
        "'???', '-'",
        "'  a  b ', a-b"
    })
    void aTitleBecomesWordsOfAnAddress(String title, String slug) {
        assertThat(Addresses.slug(title)).isEqualTo(slug);
    }

    @Test
    void aFilesNameIsEncodedInItsAddress() {
        assertThat(Addresses.file(7, "Årsmöte & plan.pdf")).isEqualTo("/files/7/%C3%85rsm%C3%B6te%20%26%20plan.pdf");
    }

    @Test
    void theSignsOfAPatternAreOnlySigns() {
        assertThat(LikePattern.containing("100%_! Luleå")).isEqualTo("%100!%!_!! luleå%");
    }

    @Test
    void datesAreWrittenAsPeopleReadThem() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThat(Dates.day(LocalDate.of(2026, 11, 26), today, SWEDISH)).isEqualTo("26 november");
        assertThat(Dates.day(LocalDate.of(2027, 1, 2), today, SWEDISH)).isEqualTo("2 januari 2027");
        assertThat(Dates.time(LocalTime.of(13, 0), SWEDISH)).isEqualTo("13.00");
        assertThat(Dates.time(LocalTime.of(13, 0), Locale.ENGLISH)).isEqualTo("13:00");
        assertThat(Dates.month(LocalDate.of(2019, 6, 1), SWEDISH)).isEqualTo("juni 2019");
        assertThat(Dates.size(84_000, SWEDISH)).isEqualTo("84 kB");
        assertThat(Dates.size(1_200_000, SWEDISH)).isEqualTo("1,2 MB");
        assertThat(Dates.size(999, SWEDISH)).isEqualTo("999 B");
    }

    @Test
    void aPeriodIncludesBothOfItsDaysAndIsNeverShorterThanOne() {
        LocalDate day = LocalDate.of(2026, 1, 31);
        Period period = new Period(day, day.plusDays(1));
        assertThat(period.covers(day)).isTrue();
        assertThat(period.covers(day.plusDays(1))).isTrue();
        assertThat(period.covers(day.plusDays(2))).isFalse();
        assertThat(period.covers(day.minusDays(1))).isFalse();
        assertThat(Period.from(day).until(day.minusDays(5))).isEqualTo(new Period(day, day));
        assertThat(period.until(day.plusDays(9))).isEqualTo(period);
    }
}
