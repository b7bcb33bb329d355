package se.healthycities.crossingborders.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeriesRowTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void aSeriesOfWhichOnlyTheNameIsLeftIsUnknown() {
        assertThat(series(null, 0).known()).isFalse();
        assertThat(series(null, 2).known()).isTrue();
        assertThat(series(3, 0).known()).isTrue();
    }

    @Test
    void itHasAsManyPartsAsPlannedOrAsHeldWhenMoreWereHeld() {
        assertThat(series(3, 1).parts()).isEqualTo(3);
        assertThat(series(2, 3).parts()).isEqualTo(3);
        assertThat(series(null, 2).parts()).isEqualTo(2);
    }

    @Test
    void itIsCalledByItsSwedishTitleWhereThereIsNoOther() {
        SeriesRow swedishOnly = new SeriesRow("p", "k", "Tillit", null, null, 2017, 3, true, null, 3L, null, 0L);
        assertThat(swedishOnly.title(Locale.ENGLISH)).isEqualTo("Tillit");
        assertThat(series(3, 3).title(Locale.ENGLISH)).isEqualTo("Trust");
        assertThat(series(3, 3).title(SWEDISH)).isEqualTo("Tillit");
    }

    @Test
    void aThemeIsNamedInBothLanguagesAndAnUnknownOneKeepsItsKey() {
        assertThat(Themes.name("tillit", SWEDISH)).isEqualTo("Tillit");
        assertThat(Themes.name("tillit", Locale.ENGLISH)).isEqualTo("Trust");
        assertThat(Themes.name("ljud", SWEDISH)).isEqualTo("ljud");
        assertThat(Themes.name(null, SWEDISH)).isNull();
    }

    private static SeriesRow series(Integer planned, long held) {
        return new SeriesRow(
                "crossingborders/cb-2017",
                "cb-2017",
                "Tillit",
                "Trust",
                "tillit",
                2017,
                planned,
                true,
                null,
                held,
                null,
                0L);
    }
}
