package se.healthycities.portal.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeasonTreeTest {
    private static final SeasonRow YEAR = row("2026", SeasonKind.YEAR, null, "2026-01-01", "2026-12-31");
    private static final SeasonRow SPRING = row("2026-v", SeasonKind.HALF_YEAR, "2026", "2026-01-01", "2026-06-30");
    private static final SeasonRow AUTUMN = row("2026-h", SeasonKind.HALF_YEAR, "2026", "2026-07-01", "2026-12-31");
    private static final SeasonTree TREE = new SeasonTree(List.of(YEAR, SPRING, AUTUMN));

    @Test
    void aSeasonThatFollowsTheOthersFits() {
        assertThat(TREE.faults(draft("2027", SeasonKind.YEAR, null, "2027-01-01", "2027-12-31"), false))
                .isEmpty();
    }

    @Test
    void seasonsOfTheSameKindDoNotOverlapByASingleDay() {
        assertThat(reasons(draft("2027", SeasonKind.YEAR, null, "2026-12-31", "2027-12-31"), false))
                .containsExactly("overlap");
        assertThat(reasons(draft("phase", SeasonKind.PHASE, null, "2026-12-31", "2027-12-31"), false))
                .isEmpty();
    }

    @Test
    void aSeasonLiesWithinItsParentAndTheParentIsWider() {
        assertThat(reasons(draft("2026-x", SeasonKind.HALF_YEAR, "2026", "2027-01-01", "2027-01-02"), false))
                .containsExactly("outsideParent");
        assertThat(reasons(draft("2027", SeasonKind.YEAR, "2026-h", "2027-01-01", "2027-12-31"), false))
                .containsExactly("parentNarrow");
    }

    @Test
    void aSeasonIsNotMadeShorterThanWhatLiesInIt() {
        assertThat(reasons(draft("2026", SeasonKind.YEAR, null, "2026-01-01", "2026-12-30"), true))
                .containsExactly("childOutside");
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        SeasonDraft empty = new SeasonDraft("Å", SeasonKind.YEAR, null, " ", null, null, null);
        assertThat(TREE.faults(empty, false))
                .extracting(SeasonFault::field)
                .containsExactly("key", "name", "from", "to");
        assertThat(reasons(draft("2026", SeasonKind.MANDATE, null, "2027-01-01", "2027-12-31"), false))
                .contains("keyTaken");
        assertThat(reasons(draft("2027", SeasonKind.YEAR, null, "2027-12-31", "2027-01-01"), false))
                .containsExactly("endsBeforeStart");
    }

    @Test
    void theNextYearFollowsThePatternOfTheLast() {
        assertThat(TREE.nextYear())
                .containsExactly(
                        draft("2027", SeasonKind.YEAR, null, "2027-01-01", "2027-12-31"),
                        draft("2027-v", SeasonKind.HALF_YEAR, "2027", "2027-01-01", "2027-06-30"),
                        draft("2027-h", SeasonKind.HALF_YEAR, "2027", "2027-07-01", "2027-12-31"));
    }

    @Test
    void theNextYearOfALeapYearLeavesNoGap() {
        SeasonTree leap = new SeasonTree(List.of(
                row("2028", SeasonKind.YEAR, null, "2028-01-01", "2028-12-31"),
                row("2028-a", SeasonKind.HALF_YEAR, "2028", "2028-01-01", "2028-02-29"),
                row("2028-b", SeasonKind.HALF_YEAR, "2028", "2028-03-01", "2028-12-31")));
        assertThat(leap.nextYear())
                .extracting(SeasonDraft::to)
                .containsExactly(LocalDate.of(2029, 12, 31), LocalDate.of(2029, 2, 28), LocalDate.of(2029, 12, 31));
    }

    private static List<String> reasons(SeasonDraft draft, boolean known) {
        return TREE.faults(draft, known).stream().map(SeasonFault::reason).toList();
    }

    private static SeasonDraft draft(String key, SeasonKind kind, String parent, String from, String to) {
        return new SeasonDraft(key, kind, parent, key, null, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static SeasonRow row(String key, SeasonKind kind, String parent, String from, String to) {
        return new SeasonRow(1L, key, kind, key, null, parent, LocalDate.parse(from), LocalDate.parse(to));
    }
}
