package se.healthycities.reports.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PortalTest;

/** The figures are those of the expected file, and nobody is found in them. */
class PlaceFiguresTest extends PortalTest {
    @Test
    void theFiguresOfTheDemoRoundsAreTheExpectedOnes() throws Exception {
        as(COORDINATOR);
        Map<String, PlaceRow> rounds = Map.of("a-2025", demo(Round.BASELINE), "a-2026", demo(Round.FOLLOW_UP));
        int lines = 0;
        try (InputStream file = DemoPlaces.class.getResourceAsStream("/demo/place_assessment_expected.csv");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : format.parse(reader)) {
                int theme = Integer.parseInt(row.get("theme_no"));
                ThemeFigures figures = beans.of(PlaceResults.class)
                        .of(rounds.get(row.get("assessment_key")))
                        .get(theme - 1);
                assertThat(figures.theme().number()).isEqualTo(theme);
                assertThat(figures.all())
                        .as("%s theme %s", row.get("assessment_key"), theme)
                        .isEqualTo(new Figures(
                                Long.valueOf(row.get("n")),
                                new BigDecimal(row.get("mean")),
                                new BigDecimal(row.get("median")),
                                Integer.valueOf(row.get("min")),
                                Integer.valueOf(row.get("max"))));
                lines++;
            }
        }
        assertThat(lines).isEqualTo(28);
    }

    @Test
    void groupsOfThreeAreHiddenAndTheLargerOneIsShownBecauseSixRemain() {
        as(COORDINATOR);
        assertThat(beans.of(PlaceResults.class).of(demo(Round.BASELINE)))
                .allSatisfy(theme -> assertThat(theme.groups()).containsOnlyKeys(RespondentGroup.RESIDENT));
    }

    @Test
    void aGroupOfFourIsHiddenAlsoBySubtraction() {
        assertThat(SmallGroups.shown(Map.of("a", 4L, "b", 5L, "c", 9L))).containsExactly("c");
        assertThat(SmallGroups.shown(Map.of("a", 4L, "b", 9L))).isEmpty();
        assertThat(SmallGroups.shown(Map.of("a", 5L, "b", 9L))).containsExactlyInAnyOrder("a", "b");
        assertThat(SmallGroups.shown(Map.of("a", 2L, "b", 3L, "c", 9L))).containsExactly("c");
        assertThat(SmallGroups.shown(Map.of("a", 4L))).isEmpty();
    }

    @Test
    void nothingThatIsShownTellsOfFewerThanFive() {
        Random random = new Random(20261121);
        for (int i = 0; i < 20_000; i++) {
            Map<Integer, Long> sizes = new LinkedHashMap<>();
            int groups = 1 + random.nextInt(6);
            for (int group = 0; group < groups; group++) {
                sizes.put(group, (long) random.nextInt(9));
            }
            Set<Integer> shown = SmallGroups.shown(sizes);
            long all = sizes.values().stream().mapToLong(Long::longValue).sum();
            // Whatever is taken away from what is shown: nobody or at least five people remain.
            List<Integer> list = List.copyOf(shown);
            for (int some = 1; some < 1 << list.size(); some++) {
                long taken = 0;
                for (int place = 0; place < list.size(); place++) {
                    taken += (some >> place & 1) == 1 ? sizes.get(list.get(place)) : 0;
                }
                assertThat(taken).as("shown of %s", sizes).isGreaterThanOrEqualTo(5);
                assertThat(all - taken).as("rest of %s", sizes).matches(rest -> rest == 0 || rest >= 5);
            }
        }
    }

    @Test
    void thePageTellsOfAThemeWhatItsOwnAnswersAllow() {
        ThemeRow theme = new ThemeRow(1L, 1, "Gator", "Streets", "?", "?");
        List<Tally> four = List.of(new Tally(1, RespondentGroup.YOUTH, 3, 4L, 4L));
        assertThat(PlaceResults.figures(theme, four, false).all()).isNull();
        List<Tally> mixed = List.of(
                new Tally(1, RespondentGroup.YOUTH, 3, 4L, 4L),
                new Tally(1, RespondentGroup.RESIDENT, 5, 5L, 5L),
                new Tally(1, RespondentGroup.OFFICIAL, 7, 3L, 3L),
                new Tally(1, RespondentGroup.OFFICIAL, 6, 3L, 3L));
        ThemeFigures shown = PlaceResults.figures(theme, mixed, false);
        assertThat(shown.all().answers()).isEqualTo(15);
        assertThat(shown.groups())
                .containsExactly(Map.entry(RespondentGroup.OFFICIAL, new GroupFigures(6L, new BigDecimal("6.5"))));
    }

    @Test
    void paperMakesNoGroupAndNoRoomLargeEnough() {
        ThemeRow theme = new ThemeRow(1L, 1, "Gator", "Streets", "?", "?");
        Tally residents = new Tally(1, RespondentGroup.RESIDENT, 5, 9L, 9L);
        List<Tally> filled = List.of(residents, new Tally(1, RespondentGroup.YOUTH, 3, 6L, 1L));
        assertThat(PlaceResults.figures(theme, filled, false).groups()).isEmpty();
        List<Tally> paper = List.of(residents, new Tally(1, RespondentGroup.YOUTH, 3, 1L, 0L));
        assertThat(PlaceResults.figures(theme, paper, false).groups())
                .as("what is left is one sheet of paper")
                .isEmpty();
        List<Tally> found = List.of(new Tally(1, RespondentGroup.YOUTH, 3, 9L, 1L));
        assertThat(PlaceResults.figures(theme, found, false).all())
                .as("who typed in eight finds the ninth")
                .isNull();
        List<Tally> typed = List.of(new Tally(1, RespondentGroup.YOUTH, 3, 5L, 0L));
        assertThat(PlaceResults.figures(theme, typed, false).all().answers()).isEqualTo(5);
    }

    @Test
    void aRoomThatAgreesIsToldSo() {
        Scale seven = new Scale(1, 7);
        assertThat(Figures.spread(Map.of(4, 5L), seven)).isEqualTo(Spread.CLOSE);
        assertThat(Figures.spread(Map.of(3, 3L, 6, 3L), seven)).isEqualTo(Spread.SOME);
        assertThat(Figures.spread(Map.of(1, 3L, 7, 3L), seven)).isEqualTo(Spread.WIDE);
        assertThat(Figures.roughly(new BigDecimal("4.24"))).isEqualByComparingTo("4.0");
        assertThat(Figures.roughly(new BigDecimal("4.25"))).isEqualByComparingTo("4.5");
    }

    private PlaceRow demo(Round round) {
        return beans.of(PlaceReads.class).page(Long.MAX_VALUE, 10).stream()
                .filter(row -> row.round() == round)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale language : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
            Arrays.stream(RespondentGroup.values())
                    .forEach(group ->
                            assertThat(PlaceTexts.group(group, language)).isNotBlank());
            Arrays.stream(Round.values())
                    .forEach(round ->
                            assertThat(PlaceTexts.round(round, language)).isNotBlank());
        }
        assertThat(PlaceTexts.number(new BigDecimal("5.08"), Locale.forLanguageTag("sv")))
                .isEqualTo("5,08");
    }
}
