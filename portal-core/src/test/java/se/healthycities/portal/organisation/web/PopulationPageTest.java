package se.healthycities.portal.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

class PopulationPageTest extends PageTest {
    private static final String ADDRESS = "/admin/population";
    private static final String FORM = "main form[method=post]";

    private static Map<String, String> typed(String table) {
        return new HashMap<>(Map.of("day", "2025-12-31", "source", "SCB", "table", table));
    }

    private Answer send(Answer page, Map<String, String> values) {
        return submit(ADDRESS, page, FORM, values);
    }

    @Test
    void theTableIsSeenFirstThenAcceptedAndAcceptedOnce() {
        as(COORDINATOR);
        Map<String, String> values = typed("code;inhabitants\n2580;80400\n0114;51000");
        Answer preview = send(get(ADDRESS), values);
        assertThat(preview.html().select("tbody tr").first().text())
                .contains("2580 Luleå kommun 80 321 80 400 rättas".replace(' ', ' '));
        assertThat(preview.text()).contains("1 nya, 1 rättade, 0 oförändrade och 0 fel");
        assertThat(population()).as("nothing is written yet").isEqualTo(80321);

        values.put("accept", "1");
        Answer saved = send(preview, values);
        assertThat(saved.text()).contains("Tabellen är inläst.");
        assertThat(population()).isEqualTo(80400);
        long figures = figures();
        assertThat(send(preview, values).text())
                .as("the second click shows what is there")
                .contains("0 nya, 0 rättade, 2 oförändrade");
        assertThat(figures()).isEqualTo(figures);
    }

    @Test
    void acceptingWithoutHavingSeenShowsThePreview() {
        as(COORDINATOR);
        Map<String, String> values = typed("code;inhabitants\n2580;80400");
        values.put("accept", "1");
        assertThat(send(get(ADDRESS), values).text()).contains("0 nya, 1 rättade");
        assertThat(population()).isEqualTo(80321);
    }

    @Test
    void faultsStandBesideTheirLinesAndNothingTypedIsLost() {
        as(COORDINATOR);
        Answer answer = send(get(ADDRESS), typed("code;inhabitants\n2580;80400\n9876;1"));
        assertThat(answer.html().select("tbody tr").get(1).text()).contains("3 9876", "ingen organisation har koden");
        assertThat(answer.html().select("button[name=accept]")).isEmpty();
        assertThat(answer.html().select(".error-summary a").attr("href")).isEqualTo("#table");
        assertThat(answer.html().select("#table-error").text()).isNotEmpty();
        assertThat(answer.html().select("#table").text()).contains("9876;1");
        assertThat(answer.html().select("#source").attr("value")).isEqualTo("SCB");
    }

    @Test
    void dayAndSourceAreAskedForInWords() {
        as(COORDINATOR);
        Answer empty = send(get(ADDRESS), Map.of("day", "", "source", "", "table", ""));
        assertThat(empty.html().select("#day-error, #source-error")).hasSize(2);
        Map<String, String> values = typed("code;inhabitants\n2580;1");
        values.put("day", "31/12");
        assertThat(send(get(ADDRESS), values).html().select("#day-error").text())
                .contains("2026-11-21");
        values.put("day", "-999999999-01-01");
        assertThat(send(get(ADDRESS), values).html().select("#day-error")).hasSize(1);
        values.put("day", "2027-01-01");
        assertThat(send(get(ADDRESS), values).html().select("#day-error").text())
                .contains("inte varit än");
        assertThat(send(get(ADDRESS), typed("kommun;antal\n2580;1"))
                        .html()
                        .select("#table-error")
                        .text())
                .contains("code", "inhabitants");
        assertThat(send(get(ADDRESS), typed(" ")).html().select("#table-error").text())
                .contains("Välj en fil");
    }

    @Test
    void onlyThoseWhoRunTheNetworkReadFiguresIn() {
        as(OFFICIAL);
        assertThat(get(ADDRESS).status()).isEqualTo(403);
        as(ADMINISTRATOR);
        assertThat(get(ADDRESS).status()).isEqualTo(200);
        Answer page = get(ADDRESS);
        as(OFFICIAL);
        assertThat(send(page, typed("code;inhabitants\n2580;1")).status()).isEqualTo(403);
    }

    private int population() {
        return entityManager
                .createQuery(
                        "select f.inhabitants from PopulationFigure f where f.organisation.code = '2580'"
                                + " and f.countedOn = date 2025-12-31",
                        Integer.class)
                .getSingleResult();
    }

    private long figures() {
        return entityManager
                .createQuery("select count(f) from PopulationFigure f", Long.class)
                .getSingleResult();
    }
}
