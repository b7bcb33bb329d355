package se.healthycities.crossingborders.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.testkit.PortalTest;

/** Of the seminars only those are read that belong to the series that are shown. */
class SeriesPlansTest extends PortalTest {
    @BeforeAll
    void aNetworkThatHasGrown() {
        database.fill(
                "insert into core.spaces (owner, path, name, visibility, joining) select 'planted', 'planted/' || n,"
                        + " 'Rum ' || n, 'GROUP', 'ASK' from generate_series(1, 5000) n",
                "insert into core.occasions (key, owner, space_id, title, kind, first_day, last_day, precision, status,"
                        + " audience) select 'planted-' || s.id || '-' || n, 'planted', s.id, 'Möte', 'meeting',"
                        + " date '2027-01-01' + n, date '2027-01-01' + n, 'DAY', 'PLANNED', 'group'"
                        + " from core.spaces s, generate_series(1, 8) n");
    }

    @Test
    void theListOfSeriesReadsByIndex() {
        byIndex(plans(() -> beans.of(SeriesReads.class).list()));
    }

    @Test
    void aSeriesReadsByIndex() {
        long space = beans.of(Visitors.class)
                .standing("crossingborders/cb-2026")
                .orElseThrow()
                .space();
        byIndex(plans(() -> beans.of(SeriesReads.class).ofSpace(space)));
    }

    @Test
    void theNextSeminarIsFoundByIndex() {
        byIndex(plans(() -> beans.of(SeriesReads.class).nextSeminar()));
    }

    private static void byIndex(List<String> plans) {
        assertThat(plans)
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan).doesNotContain("Seq Scan on occasions ", "Seq Scan on spaces "));
    }
}
