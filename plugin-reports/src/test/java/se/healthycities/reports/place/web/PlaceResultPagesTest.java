package se.healthycities.reports.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.reports.place.DemoPlaces;
import se.healthycities.reports.place.PlaceAddresses;

/** Those who read the space see what came of a place, and nobody else does. */
class PlaceResultPagesTest extends PlaceScreens {
    @Test
    void thePictureAndTheTableSayTheSame() {
        as(REVIEWER);
        Answer page = get(demo("BASELINE"));
        List<String> dots = page.html().select("circle.place-dot title").eachText();
        List<String> rows =
                page.html().select("section[aria-labelledby=result] table").first().select("tbody tr").stream()
                        .map(row -> row.select("th").text().replaceFirst("^\\d+\\. ", "") + ": "
                                + row.select("td").first().text())
                        .toList();
        assertThat(dots).hasSize(14).isEqualTo(rows);
        assertThat(page.html().select("svg[role=img]").attr("aria-labelledby")).isEqualTo("radar-title radar-words");
        assertThat(page.text()).contains("Boende").doesNotContain("Tjänsteperson");
        assertThat(page.html().select("[style]")).isEmpty();
    }

    @Test
    void twoRoundsAreComparedThemeByTheme() {
        as(REVIEWER);
        Answer page = get(demo("FOLLOW_UP"));
        String other = page.html().select("a[href*=with]").attr("href");
        Answer compared = get(other);
        assertThat(compared.html().select("polygon.place-area-2")).hasSize(1);
        assertThat(compared.html()
                        .select("section[aria-labelledby=result] tbody tr")
                        .get(1)
                        .text())
                .startsWith("2. Kollektivtrafik 3,00 3,0 2–4 12 2,83 +0,17");
    }

    @Test
    void theTableHidesWhatThePageHides() {
        as(REVIEWER);
        String csv = get(demo("BASELINE") + ".csv").body();
        assertThat(csv.split("\r\n")).hasSize(1 + 2 * 14);
        assertThat(csv).contains("Boende").doesNotContain("Ung;", "Tjänsteperson");
        assertThat(csv.lines().filter(line -> line.contains(";Boende;6")))
                .as("of a group its number and a rough mean, as on the page")
                .allMatch(line -> line.matches(".*Boende\"?;\\d+;\\d[.,]\\d;+"));
        assertThat(get(open() + ".csv").body().split("\r\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/screen", "/sheet", ".csv"})
    void whoDoesNotReadTheSpaceSeesNothing(String part) {
        as(OFFICIAL);
        assertThat(get(open() + part).status()).isEqualTo(403);
        assertThat(get(PlaceAddresses.one(999_999) + part).status()).isEqualTo(404);
        as(GUEST);
        assertThat(get(open() + part).status()).isIn(403, 404);
        assertThat(get(PlaceAddresses.LIST).html().select("li.item a.item-t")).isEmpty();
        as(null);
        assertThat(first(open() + part).redirect()).contains("/login");
    }

    @Test
    void whoOnlyReadsLeadsNothing() {
        as(REVIEWER);
        Answer page = get(open());
        assertThat(page.html().select(FORM)).isEmpty();
        assertThat(get(open() + "/sheet").status()).isEqualTo(403);
        assertThat(get(NEW).text()).contains("Du leder ingen grupp just nu");
    }

    @Test
    void aLongListTakesNoStatementMore() {
        as(REVIEWER);
        get(PlaceAddresses.LIST);
        long few = counting(() -> get(PlaceAddresses.LIST)).statements();
        entityManager
                .createNativeQuery("insert into reports.place_assessments (space_id, version_id, place, round, mode,"
                        + " set_up_at, request_key) select space_id, version_id, 'Plats ' || n, round, mode, set_up_at,"
                        + " gen_random_uuid() from reports.place_assessments, generate_series(1, 100) n"
                        + " where code = '" + DemoPlaces.CODE + "'")
                .executeUpdate();
        Counted<Answer> many = counting(() -> get(PlaceAddresses.LIST));
        assertThat(many.statements()).isEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(many.result().html().select("li.item a.item-t")).hasSize(30);
        String older = many.result().html().select("nav a[href*=before]").attr("href");
        assertThat(get(older).html().select("li.item a.item-t")).hasSize(30);
    }
}
