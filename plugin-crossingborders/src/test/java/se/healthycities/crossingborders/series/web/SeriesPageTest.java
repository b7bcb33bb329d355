package se.healthycities.crossingborders.series.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

class SeriesPageTest extends PageTest {
    private static final String LIST = "/crossingborders";
    private static final String SERIES = "/crossingborders/cb-2026";

    @Test
    void everybodySeesTheSeriesSince2014TheOneThatRunsFirst() {
        Answer page = get(LIST);
        List<String> titles = page.html().select("main a.item-t").eachText();
        assertThat(titles).hasSize(8);
        assertThat(titles.get(0)).startsWith("Crossing Borders 2026");
        assertThat(titles.get(7)).startsWith("Crossing Borders 2014-2016");
        assertThat(page.html().select("section[aria-labelledby=running] a.item-t"))
                .hasSize(1);
        assertThat(page.html().select("section[aria-labelledby=archive] a.item-t"))
                .hasSize(7);
        assertThat(get(LIST + ".csv").body().split("\r\n")).hasSize(9);
    }

    @Test
    void theSeminarThatIsFullSaysSoAndHowManyWait() {
        Element full = seminar(get(SERIES), "Budget som hälsoverktyg");
        assertThat(full.select(".tag").text()).isEqualTo("Fullt");
        assertThat(full.text()).contains("40 av 40 platser · 6 väntar", "13.00–15.30");
        assertThat(full.select("progress").attr("value")).isEqualTo("40");
        assertThat(seminar(get(SERIES), "Mäta det som räknas").text()).contains("15 av 200 platser");
    }

    @Test
    void theSeminarsStandInTheOrderOfTheirParts() {
        assertThat(get(SERIES).html().select("article h3").eachText())
                .extracting(title -> title.replaceAll(".* del (\\d).*", "$1"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void ofASeminarWithNothingButAYearTheYearIsShown() {
        Element old = seminar(get("/crossingborders/cb-2020"), "Crossing Borders 2020 del 2: äldre");
        assertThat(old.select(".date-d").text()).isEqualTo("2020");
        assertThat(old.select(".date-m").text()).isEmpty();
        assertThat(old.select(".meta").text()).contains("2020").doesNotContain("januari", "1 jan");
    }

    @Test
    void aSeriesOfWhichNobodyKnowsMoreIsStillThere() {
        Answer page = get("/crossingborders/cb-2014-16");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("article.seminar")).isEmpty();
        assertThat(page.text()).contains("2014");
    }

    @Test
    void aStrangerReadsNobodysName() {
        List<String> names = entityManager
                .createQuery("select p.givenName || ' ' || p.familyName from Person p", String.class)
                .getResultList();
        List<String> series = get(LIST).html().select("main a.item-t").eachAttr("href");
        assertThat(series).hasSize(8);
        for (String address : series) {
            String text = get(address).text();
            assertThat(names).as(address).noneMatch(text::contains);
            String seats = get(address + "/seats").text();
            assertThat(names).as(address + "/seats").noneMatch(seats::contains);
        }
    }

    @Test
    void aStrangerFindsNoWayIntoTheRoomOfASeries() {
        assertThat(get(SERIES).html().select(".tabs a")).isEmpty();
        assertThat(first(SERIES + "/files").redirect()).contains("login?to=");
        assertThat(get(SERIES).html().select("main form[method=post]")).isEmpty();
    }

    @Test
    void aMemberReadsWhatIsSaidThere() {
        as(OFFICIAL);
        Answer page = get(SERIES);
        assertThat(page.html().select(".tabs a")).isNotEmpty();
        assertThat(get(SERIES + "/files").status()).isEqualTo(200);
    }

    @Test
    void twentyTimesAsManyRowsTakeNoStatementMore() {
        as(OFFICIAL);
        get(LIST);
        get(SERIES);
        long list = counting(() -> get(LIST)).statements();
        long page = counting(() -> get(SERIES)).statements();
        sql(
                "insert into core.spaces (owner, path, name, visibility, joining) select 'crossingborders',"
                        + " 'crossingborders/planted-' || n, 'Planterad ' || n, 'PUBLIC', 'INVITED' from generate_series(1, 160) n");
        sql("insert into crossingborders.series (space_id, key, title, year, archived) select id,"
                + " split_part(path, '/', 2), name, 2000, true from core.spaces where path like '%/planted-%'");
        sql(
                "insert into core.occasions (key, owner, space_id, title, kind, first_day, last_day, precision, status, audience)"
                        + " select 'planted-' || n, 'crossingborders', s.id, 'Seminarium', 'seminar', date '2026-12-01' + n,"
                        + " date '2026-12-01' + n, 'DAY', 'PUBLISHED', 'public' from core.spaces s, generate_series(1, 60) n"
                        + " where s.path = 'crossingborders/cb-2026'");
        Counted<Answer> longList = counting(() -> get(LIST));
        Counted<Answer> longPage = counting(() -> get(SERIES));
        assertThat(longList.result().html().select("main a.item-t")).hasSize(168);
        assertThat(longPage.result().html().select("article.seminar")).hasSize(63);
        assertThat(longList.statements()).isEqualTo(list).isLessThanOrEqualTo(5);
        assertThat(longPage.statements()).isEqualTo(page).isLessThanOrEqualTo(8);
        System.out.println("SQL statements of the list of series: " + list + ", of a series' page: " + page);
    }

    private static Element seminar(Answer page, String title) {
        return page.html().select("article.seminar").stream()
                .filter(article -> article.select("h3").text().contains(title))
                .findFirst()
                .orElseThrow();
    }

    private void sql(String command) {
        entityManager.createNativeQuery(command).executeUpdate();
    }
}
