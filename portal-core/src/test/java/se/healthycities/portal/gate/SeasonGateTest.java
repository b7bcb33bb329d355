package se.healthycities.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.healthycities.portal.season.ActivationRow;
import se.healthycities.portal.season.SeasonKind;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.testkit.PortalTest;

class SeasonGateTest extends PortalTest {
    private static final PluginId GROUPS = new PluginId("themegroups");
    private static final PluginId SERIES = new PluginId("crossingborders");

    @Test
    void aSwitchOfAGroupReachesItsWorkingGroupsUnlessTheyHaveTheirOwn() {
        ActivationRow all = new ActivationRow("themegroups", SeasonKind.HALF_YEAR, null, State.ON);
        ActivationRow group = new ActivationRow(
                "themegroups", SeasonKind.HALF_YEAR, "themegroups/a", State.OFF, false, "themegroups/a1");
        ActivationRow own = new ActivationRow("themegroups", SeasonKind.HALF_YEAR, "themegroups/a1", State.READ_ONLY);
        assertThat(SeasonReads.resolve(List.of(all, group), GROUPS, "themegroups/a1"))
                .isEqualTo(State.OFF);
        assertThat(SeasonReads.resolve(List.of(all, group), GROUPS, "themegroups/a2"))
                .isEqualTo(State.ON);
        assertThat(SeasonReads.resolve(List.of(all, group, own), GROUPS, "themegroups/a1"))
                .isEqualTo(State.READ_ONLY);
        assertThat(SeasonReads.resolve(List.of(all, group, own), GROUPS, "themegroups/a"))
                .isEqualTo(State.OFF);
        assertThat(SeasonReads.resolve(List.of(all, group), GROUPS, null)).isEqualTo(State.ON);
    }

    @Test
    void theNearestSeasonWins() {
        ActivationRow year = new ActivationRow("themegroups", SeasonKind.YEAR, null, State.ON);
        ActivationRow half = new ActivationRow("themegroups", SeasonKind.HALF_YEAR, null, State.OFF);
        assertThat(SeasonReads.resolve(List.of(year, half), GROUPS, null)).isEqualTo(State.OFF);
        assertThat(SeasonReads.resolve(List.of(half, year), GROUPS, null)).isEqualTo(State.OFF);
        assertThat(SeasonReads.resolve(List.of(year), GROUPS, null)).isEqualTo(State.ON);
    }

    @Test
    void aSpacesOwnRowWinsInTheSameSeasonOnly() {
        ActivationRow half = new ActivationRow("themegroups", SeasonKind.HALF_YEAR, null, State.ON);
        ActivationRow space = new ActivationRow("themegroups", SeasonKind.HALF_YEAR, "themegroups/a", State.READ_ONLY);
        assertThat(SeasonReads.resolve(List.of(half, space), GROUPS, "themegroups/a"))
                .isEqualTo(State.READ_ONLY);
        assertThat(SeasonReads.resolve(List.of(half, space), GROUPS, "themegroups/b"))
                .isEqualTo(State.ON);
        ActivationRow year = new ActivationRow("themegroups", SeasonKind.YEAR, "themegroups/a", State.OFF);
        assertThat(SeasonReads.resolve(List.of(half, year), GROUPS, "themegroups/a"))
                .isEqualTo(State.ON);
    }

    @Test
    void noRowMeansReadOnlyAndTheCoreIsAlwaysOn() {
        assertThat(SeasonReads.resolve(List.of(), GROUPS, null)).isEqualTo(State.READ_ONLY);
        assertThat(SeasonReads.resolve(List.of(), PluginId.CORE, null)).isEqualTo(State.FORCED);
    }

    @Test
    void aSeasonEndsAtMidnightInStockholmWithoutAnyJob() {
        clock.set(LocalDate.of(2026, 12, 31), LocalTime.of(23, 59, 59));
        beans.newRequest();
        assertThat(gate().state(SERIES)).isEqualTo(State.ON);
        clock.set(LocalDate.of(2027, 1, 1), LocalTime.of(0, 0, 1));
        beans.newRequest();
        assertThat(gate().state(SERIES)).isEqualTo(State.OFF);
    }

    @ParameterizedTest
    @CsvSource({
        ", spaces/styrelse, KNOW, LOGIN",
        ", spaces/arsmote, KNOW, LOGIN",
        "asta.provberg@hc-sverige.example, spaces/styrelse, KNOW, NOT_FOUND",
        "birk.exempelgard@hc-sverige.example, spaces/styrelse, READ, NOT_FOUND",
        "ottilia.demostrom@lulea.example, spaces/styrelse, READ, NOT_FOUND",
        "ebba.demostrom@lulea.example, spaces/styrelse, START, ALLOWED",
        "ottilia.demostrom@lulea.example, spaces/arsmote, READ, ALLOWED",
        "ottilia.demostrom@lulea.example, spaces/arsmote, START, FORBIDDEN",
        "wille.modellqvist@skr.example, spaces/arsmote, KNOW, NOT_FOUND",
        "birk.exempelgard@hc-sverige.example, spaces/arsmote, START, ALLOWED",
        "ottilia.demostrom@lulea.example, spaces/nowhere, KNOW, NOT_FOUND",
        "ottilia.demostrom@lulea.example, , ADMINISTER, FORBIDDEN",
        "birk.exempelgard@hc-sverige.example, , ADMINISTER, FORBIDDEN",
        "birk.exempelgard@hc-sverige.example, , COORDINATE, ALLOWED",
        "asta.provberg@hc-sverige.example, , ADMINISTER, ALLOWED",
        "wille.modellqvist@skr.example, , MEMBER, FORBIDDEN",
        "wille.modellqvist@skr.example, , SIGNED_IN, ALLOWED",
        ", , VISIT, ALLOWED",
        ", , SIGNED_IN, LOGIN"
    })
    void everyRoleGetsWhatItsRowsGrantAndNothingElse(String person, String space, Access access, Verdict verdict) {
        as(person);
        Scene scene = Optional.ofNullable(space)
                .map(path -> Scene.space(PluginId.CORE, path))
                .orElse(Scene.PORTAL);
        assertThat(gate().verdict(scene, access)).isEqualTo(verdict);
    }

    @Test
    void aSpaceIsNotReachedThroughAnotherPluginsScene() {
        as(POLITICIAN);
        Scene wrong = Scene.space(GROUPS, "spaces/styrelse");
        assertThat(gate().verdict(wrong, Access.KNOW)).isEqualTo(Verdict.NOT_FOUND);
    }

    private Gate gate() {
        return beans.of(Gate.class);
    }
}
