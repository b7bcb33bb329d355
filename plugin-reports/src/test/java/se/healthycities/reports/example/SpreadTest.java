package se.healthycities.reports.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void theWayIsToldFromItsBeginningWhateverTheOrderOfTheRows() {
        AdoptionRow last = row(3, 30, "C", "D", null);
        AdoptionRow middle = row(2, 20, "B", "C", 30L);
        AdoptionRow first = row(1, 10, "A", "B", 20L);
        Spread spread = new Spread(List.of(last, middle, first));
        assertThat(spread.along()).containsExactly(first, middle, last);
        assertThat(spread.by("D", 30)).contains(last);
        assertThat(spread.by("D", 20)).isEmpty();
    }

    @Test
    void anExampleIsOldWhenNobodyLookedForMoreThanThreeYears() {
        LocalDate reviewed = LocalDate.of(2023, 11, 21);
        assertThat(ExampleRow.old(reviewed, LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(ExampleRow.old(reviewed, LocalDate.of(2026, 11, 22))).isTrue();
    }

    private static AdoptionRow row(long id, long example, String from, String to, Long own) {
        ExampleState shown = ExampleState.PUBLISHED;
        return new AdoptionRow(id, example, from, shown, from, to, to, own, to, shown, "", Instant.EPOCH);
    }
}
