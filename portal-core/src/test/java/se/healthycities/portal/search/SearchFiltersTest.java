package se.healthycities.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.season.SeasonKind;
import se.healthycities.portal.season.SeasonRow;

/** The same search has one address, and the address says all of it (H3). */
class SearchFiltersTest {
    private static final String SIGNS = "aåäöÅ &=%+?#\"-/e";

    @Test
    void whateverIsTypedComesBackFromTheAddress() {
        Random random = new Random(46);
        for (int i = 0; i < 500; i++) {
            SearchFilters filters = new SearchFilters(
                    typed(random),
                    typed(random),
                    typed(random),
                    "ELECTED",
                    "spaces/styrelse",
                    "",
                    typed(random),
                    random.nextBoolean() ? LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)) : null,
                    null,
                    random.nextBoolean());
            assertThat(SearchFilters.of(filters.address())).isEqualTo(filters);
        }
    }

    private static String typed(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return words.toString();
    }

    @Test
    void blanksAndCapitalsMakeNoOtherSearch() {
        assertThat(words("  Hälsa   i  ALLT ").address())
                .isEqualTo(words("hälsa i allt").address());
        assertThat(words("hälsa").address()).isEqualTo("/search?q=h%C3%A4lsa");
        assertThat(words("hälsa").narrowed()).isFalse();
        assertThat(SearchFilters.of("/search?q=x&type=file").narrowed()).isTrue();
        assertThat(SearchFilters.of("/search?q=x&from=nonsense&more").from()).isNull();
    }

    @Test
    void newsBeginOnTheirDayUnlessTheSearchBeginsLater() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(words("hälsa").since(day).address()).isEqualTo("/search?q=h%C3%A4lsa&from=2026-11-21&sort=newest");
        assertThat(SearchFilters.of("/search?q=a&from=2027-01-01").since(day).from())
                .isEqualTo("2027-01-01");
        assertThat(SearchFilters.of("/search?q=a&from=2025-01-01").since(null).from())
                .isEqualTo("2025-01-01");
    }

    @Test
    void theDaysOfTheSeasonNarrowThoseThatWereTyped() {
        SeasonRow year = new SeasonRow(
                1L, "2026", SeasonKind.YEAR, "2026", null, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        Question question =
                SearchFilters.of("/search?q=a&season=2026&from=2026-03-01").question(List.of(year), 2);
        assertThat(question.from()).isEqualTo("2026-03-01");
        assertThat(question.to()).isEqualTo("2026-12-31");
        assertThat(question.page()).isEqualTo(2);
        assertThat(SearchFilters.of("/search?q=a&season=1899")
                        .question(List.of(year), 0)
                        .to())
                .as("nothing happened in a season that nobody knows")
                .isBefore(year.from());
    }

    private static SearchFilters words(String words) {
        return new SearchFilters(words, "", "", "", "", "", "", null, null, false);
    }
}
