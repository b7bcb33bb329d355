package se.healthycities.portal.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.time.Period;

/** A plugin that rests for some weeks of a season, and runs again afterwards without anybody's help (T9). */
class SeasonPartTest extends PortalTest {
    private static final PluginId SERIES = new PluginId("crossingborders");
    private static final LocalDate FIRST = LocalDate.of(2027, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 8, 31);
    private static final Switch OFF = Switch.everywhere(SERIES, "2027-h", State.OFF);

    @BeforeEach
    void theSeriesRuns() {
        as(ADMINISTRATOR);
        service().turn(Switch.everywhere(SERIES, "2027-v", State.ON));
        service().turn(Switch.everywhere(SERIES, "2027-h", State.ON));
    }

    @Test
    void beforeAndAfterThePartTheSeasonItselfDecides() {
        service().turn(OFF, new Period(FIRST, LAST));
        assertThat(on(FIRST.minusDays(1))).isEqualTo(State.ON);
        assertThat(on(FIRST)).isEqualTo(State.OFF);
        assertThat(on(LAST)).isEqualTo(State.OFF);
        assertThat(on(LAST.plusDays(1))).isEqualTo(State.ON);
        service().turn(OFF);
        assertThat(on(LAST.plusDays(1))).isEqualTo(State.OFF);
    }

    @Test
    void undoneItNeverWas() {
        service().turn(OFF, new Period(FIRST, LAST));
        service().undo(beans.of(SeasonReads.class).lastChange().orElseThrow().id());
        assertThat(on(FIRST)).isEqualTo(State.ON);
    }

    @Test
    void theSameDaysAreOnePartAndDaysThatOverlapAreRefused() {
        int before = beans.of(SeasonReads.class).seasons().size();
        service().turn(OFF, new Period(FIRST, LAST));
        service().turn(Switch.everywhere(new PluginId("themegroups"), "2027-h", State.OFF), new Period(FIRST, LAST));
        assertThat(beans.of(SeasonReads.class).seasons()).hasSize(before + 1);
        assertThatThrownBy(() -> service().turn(OFF, new Period(FIRST, LAST.plusDays(1))))
                .isInstanceOf(WrongSeason.class);
        assertThatThrownBy(() -> service().turn(OFF, new Period(LocalDate.of(2027, 6, 30), FIRST.minusDays(1))))
                .isInstanceOf(WrongSeason.class);
    }

    @Test
    void theSeasonThatRunsIsStillTheHalfYear() {
        service().turn(OFF, new Period(FIRST, LAST));
        clock.set(FIRST);
        assertThat(beans.of(SeasonReads.class).current())
                .get()
                .extracting(SeasonRow::key)
                .isEqualTo("2027-h");
    }

    private SeasonService service() {
        return beans.of(SeasonService.class);
    }

    private State on(LocalDate day) {
        clock.set(day);
        return SeasonReads.resolve(beans.of(SeasonReads.class).running(), SERIES, null);
    }
}
