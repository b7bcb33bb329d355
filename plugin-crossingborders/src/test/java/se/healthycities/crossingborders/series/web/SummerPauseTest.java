package se.healthycities.crossingborders.series.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

/** The seminar series is off in July and August: what the administrator sees before, and what everybody sees then (T9). */
class SummerPauseTest extends PageTest {
    private static final String CELL = "/admin/seasons?plugin=crossingborders&season=2027-h";
    private static final String JULY_AND_AUGUST = CELL + "&state=OFF&from=2027-07-01&until=2027-08-31";
    private static final String TURN = ".card-sun form";

    @Test
    void theConsequencesNameTheDayOnWhichItRunsAgainAndSoItDoes() {
        as(ADMINISTRATOR);
        Answer question = get(JULY_AND_AUGUST);
        assertThat(question.html().select(".effects").text())
                .contains("Från 1 september 2027 gäller det som säsongen säger: på", "Inget raderas");
        Answer matrix = submit(JULY_AND_AUGUST, question, TURN, Map.of());
        assertThat(matrix.text()).contains("av 1 juli 2027–31 augusti 2027");
        clock.set(LocalDate.of(2027, 8, 31));
        as(OFFICIAL);
        assertThat(get("/").html().select(".top-nav a[href='/crossingborders']"))
                .isEmpty();
        clock.set(LocalDate.of(2027, 9, 1));
        as(OFFICIAL);
        assertThat(get("/crossingborders").status()).isEqualTo(200);
        assertThat(get("/").html().select(".top-nav a[href='/crossingborders']"))
                .hasSize(1);
    }

    @Test
    void itIsUndoneFromTheSameList() {
        as(ADMINISTRATOR);
        Answer matrix = submit(JULY_AND_AUGUST, get(JULY_AND_AUGUST), TURN, Map.of());
        Answer undone = submit("/admin/seasons", matrix, ".alert-success form", Map.of());
        assertThat(undone.text()).doesNotContain("31 augusti 2027");
    }

    @Test
    void daysOutsideTheSeasonAreRefusedBesideTheirFieldsAndStay() {
        as(ADMINISTRATOR);
        Answer wrong = get(CELL + "&state=OFF&from=2027-06-01&until=2027-08-31");
        assertThat(wrong.html().select("#days-error").text()).contains("1 juli 2027", "31 december 2027");
        assertThat(wrong.html().select("#part-from").val()).isEqualTo("2027-06-01");
        assertThat(wrong.html().select(TURN)).isEmpty();
        assertThat(get(CELL + "&state=OFF&from=i+juli").html().select("#days-error"))
                .hasSize(1);
    }

    @Test
    void oneSeriesAloneCanRestToo() {
        as(COORDINATOR);
        String cell = "/admin/seasons/spaces?plugin=crossingborders&season=2027-h&space=crossingborders/cb-2026"
                + "&state=READ_ONLY&from=2027-07-01&until=2027-08-31";
        submit(cell, get(cell), TURN, Map.of());
        clock.set(LocalDate.of(2027, 7, 15));
        as(OFFICIAL);
        assertThat(get("/crossingborders/cb-2026").text()).contains("Läsläge");
        clock.set(LocalDate.of(2027, 9, 1));
        as(OFFICIAL);
        assertThat(get("/crossingborders/cb-2026").text()).doesNotContain("Läsläge");
    }
}
