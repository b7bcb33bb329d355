package se.healthycities.themegroups.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

class ThemeGroupPageTest extends PageTest {
    private static final String GROUP = "/themegroups/delaktighet";
    private static final String STRATEGIC = "/themegroups/strategisk";

    @Test
    void aMemberOfTheGroupFindsItsCharterItsPartsAndItsTalks() {
        as(OFFICIAL);
        Answer page = get(GROUP);
        assertThat(page.html().select("h1").text()).isEqualTo("Temagrupp delaktighet och inflytande");
        assertThat(page.html().select(".tabs a").eachText())
                .containsExactly("Samtal", "Filer", "Möten", "Beslut", "Platser");
        assertThat(page.html().select(".tabs [aria-current=page]").text()).isEqualTo("Samtal");
        assertThat(page.html().select("section[aria-labelledby=charter] p").text())
                .isNotBlank();
        assertThat(page.html()
                        .select("section[aria-labelledby=discussions] a.item-t")
                        .eachText())
                .contains("Hur får vi med förtroendevalda på riktigt?", "Dagordning till nästa möte");
    }

    @Test
    void whoHasNoSeatReadsWhatTheGroupIsForAndNothingThatIsSaidThere() {
        as(POLITICIAN);
        Answer page = get(GROUP);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("section[aria-labelledby=charter]")).hasSize(1);
        assertThat(page.text()).doesNotContain("Hur får vi med förtroendevalda på riktigt?");
        assertThat(page.html().select(".tabs a").eachText()).doesNotContain("Filer");
        assertThat(get(GROUP + "/files").status()).isEqualTo(403);
        assertThat(get(discussion(GROUP)).status()).isEqualTo(403);
    }

    @Test
    void thePoliticianAnswersInTheStrategicGroupButStartsNothing() {
        as(POLITICIAN);
        Answer page = get(STRATEGIC);
        assertThat(page.html().select("section[aria-labelledby=discussions] a.item-t"))
                .isNotEmpty();
        assertThat(page.html().select("a[href$=/discussions/new]")).isEmpty();
        assertThat(get(STRATEGIC + "/discussions/new").status()).isEqualTo(403);
        String talk = discussion(STRATEGIC);
        Answer sent = submit(talk, get(talk), "#reply form", Map.of("text", "Nämnden i Luleå tar upp frågan i mars."));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.text()).contains("Nämnden i Luleå tar upp frågan i mars.");
    }

    @Test
    void aClosedGroupIsReadAndNotWritten() {
        as(OFFICIAL);
        Answer page = get("/themegroups/socinv");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main form[method=post]")).isEmpty();
        assertThat(get("/themegroups/socinv/discussions/new").status()).isEqualTo(403);
    }

    @Test
    void twentyTimesAsManyRowsTakeNoStatementMore() {
        as(OFFICIAL);
        get(GROUP);
        long few = counting(() -> get(GROUP)).statements();
        plantRows();
        Counted<Answer> many = counting(() -> get(GROUP));
        assertThat(many.result().status()).isEqualTo(200);
        assertThat(many.statements()).isEqualTo(few).isLessThanOrEqualTo(8);
        System.out.println("SQL statements of a group's page: " + few);
    }

    private void plantRows() {
        String space = "(select id from core.spaces where path = 'themegroups/delaktighet')";
        sql("insert into core.discussions (space_id, title, state, author_id, started_at, last_post_at, last_author_id,"
                + " posts, request_key) select space_id, title, state, author_id, started_at, last_post_at,"
                + " last_author_id, posts, gen_random_uuid() from core.discussions, generate_series(1, 20)"
                + " where space_id = " + space);
        sql("insert into core.seats (space_id, affiliation_id, role, valid_from) select " + space
                + ", id, 'MEMBER', valid_from from core.affiliations");
        sql("insert into core.files (space_id, name, status, changed_at) select " + space
                + ", 'fil ' || n, 'DRAFT', now() from generate_series(1, 60) n");
        sql(
                "insert into core.occasions (key, owner, space_id, title, kind, first_day, last_day, precision, status, audience)"
                        + " select 'planted-' || n, 'themegroups', " + space
                        + ", 'Möte', 'meeting', date '2026-12-01' + n,"
                        + " date '2026-12-01' + n, 'DAY', 'PLANNED', 'group' from generate_series(1, 60) n");
    }

    private void sql(String command) {
        entityManager.createNativeQuery(command).executeUpdate();
    }

    private String discussion(String home) {
        return home + "/discussions/"
                + entityManager
                        .createQuery("select min(d.id) from Discussion d where d.space.path = :path", Long.class)
                        .setParameter("path", home.substring(1))
                        .getSingleResult();
    }
}
