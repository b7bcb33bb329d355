package se.healthycities.themegroups.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.themegroups.group.Pending;
import se.healthycities.themegroups.group.PendingReads;

/** Rest, wake, close and archive with their consequences (B5), the result of a finished group, and who sees it (B3). */
class LifePageTest extends PageTest {
    private static final String GROUP = "/themegroups/delaktighet";
    private static final String LIFE = GROUP + "/life";
    private static final String ACT = "section[aria-labelledby=act] form";
    private static final String CONVENOR = "tyra.mallander@boras.example";

    @Test
    void theConsequencesAreTheRowsOfTheGroup() {
        long space = count("select id from core.spaces where path = 'themegroups/delaktighet'");
        plant(space);
        Pending waits = beans.of(PendingReads.class).in(space);
        assertThat(waits.meetings())
                .isEqualTo(count("select count(*) from core.occasions where space_id = " + space
                        + " and first_day >= date '2026-11-21' and status not in ('DRAFT', 'CANCELLED')"))
                .isPositive();
        assertThat(waits.registrations())
                .isEqualTo(
                        count(
                                "select count(*) from core.registrations r join core.occasions o on o.id = r.occasion_id"
                                        + " where o.space_id = " + space + " and o.first_day >= date '2026-11-21'"
                                        + " and o.status <> 'CANCELLED' and r.state in ('UNCONFIRMED', 'ASKED', 'WAITING', 'OFFERED', 'REGISTERED')"))
                .isPositive();
        assertThat(waits.requests())
                .isEqualTo(count(
                        "select count(*) from core.seat_requests where answered_at is null and space_id = " + space))
                .isPositive();
        as(CONVENOR);
        Answer page = get(LIFE + "?turn=CLOSE");
        assertThat(page.text()).contains(waits.meetings() + " planera", waits.registrations() + " anm");
        assertThat(page.text()).contains("Inget innehåll raderas");
    }

    @Test
    void layToRestTheGroupIsReadAndNotWrittenAndTheUndoGivesItBack() {
        as(CONVENOR);
        String rest = LIFE + "?turn=REST";
        Answer done = submit(rest, get(rest), ACT, Map.of("when:day", TestClock.DAY.toString()));
        assertThat(done.text()).contains("Gruppen vilar", "Ångra");
        assertThat(get(GROUP + "/discussions/new").status()).isEqualTo(403);
        assertThat(get(GROUP).text()).contains("Vilar sedan");
        assertThat(get("/themegroups").text()).contains("Vilar sedan");
        String undo = undoAddress();
        submit(undo, get(undo), "div[role=status] form", Map.of());
        assertThat(get(GROUP + "/discussions/new").status()).isEqualTo(200);
    }

    @Test
    void closedTheResultStandsFirstAndTheGroupIsFoundAndReadAsAnArchive() {
        as(CONVENOR);
        String close = LIFE + "?turn=CLOSE";
        Map<String, String> typed = new HashMap<>();
        typed.put("came:outcome", "Vi tog fram en metod för ungas inflytande.");
        typed.put("when:day", TestClock.DAY.minusDays(1).toString());
        assertThat(submit(close, get(close), ACT, typed).text()).contains("avslutades");
        Answer home = get(GROUP);
        assertThat(home.html().select("main section[aria-labelledby]").first().text())
                .contains("Det här kom gruppen fram till", "Vi tog fram en metod");
        assertThat(get(GROUP + "/discussions/new").status()).isEqualTo(403);
        assertThat(get("/themegroups")
                        .html()
                        .select("section[aria-labelledby=archive] a.item-t")
                        .eachText())
                .contains("Temagrupp delaktighet och inflytande");
        index();
        as(OFFICIAL);
        assertThat(get("/search?q=ungas+inflytande").status()).isEqualTo(200);
        as(CONVENOR);
        String archive = LIFE + "?turn=ARCHIVE";
        assertThat(submit(archive, get(archive), ACT, Map.of("when:day", TestClock.DAY.toString()))
                        .text())
                .contains("arkiverad");
        String wake = LIFE + "?turn=WAKE";
        assertThat(submit(wake, get(wake), ACT, Map.of()).text()).contains("Gruppen är igång");
        assertThat(get(GROUP + "/discussions/new").status()).isEqualTo(200);
    }

    @Test
    void aDayThatHasPassedIsSaidBesideTheField() {
        as(CONVENOR);
        String rest = LIFE + "?turn=REST";
        Answer answer = submit(
                rest,
                get(rest),
                ACT,
                Map.of("when:day", TestClock.DAY.minusDays(3).toString()));
        assertThat(answer.html().select("#day-error").text()).contains("Dagen har varit");
    }

    @Test
    void whoOnlySitsThereTurnsNothing() {
        as(OFFICIAL);
        assertThat(get(LIFE).status()).isEqualTo(403);
        assertThat(get(GROUP + "/access").status()).isEqualTo(403);
        assertThat(get(GROUP + "/charter").status()).isEqualTo(403);
    }

    @Test
    void whoSeesTheGroupChangesAndTheSeatsStay() {
        as(CONVENOR);
        String door = GROUP + "/access";
        var seats = get(GROUP + "/seats").html().select("tbody th b").eachText();
        Answer saved = submit(
                door,
                get(door),
                "section[aria-labelledby=door] form",
                Map.of("visibility", "MEMBERS", "joining", "OPEN"));
        assertThat(saved.text()).contains("Sparat");
        assertThat(get(GROUP + "/seats").html().select("tbody th b").eachText()).isEqualTo(seats);
        as(POLITICIAN);
        assertThat(get(GROUP + "/files").status()).isEqualTo(200);
        assertThat(get(GROUP + "/seats").html().select("tbody th b").eachText()).isEqualTo(seats);
    }

    @Test
    void twoWhoChangeTheCharterSeeEachOthersWords() {
        as(CONVENOR);
        String charter = GROUP + "/charter";
        Answer mine = get(charter);
        as(COORDINATOR);
        submit(charter, get(charter), "section form", words("Kansliets ord", mine));
        as(CONVENOR);
        Answer late = submit(charter, mine, "section form", words("Mina ord", mine));
        assertThat(late.html().select("#aim").val()).isEqualTo("Mina ord");
        assertThat(late.html().select("section[aria-labelledby=stored]").text()).contains("Kansliets ord");
        Answer saved = submit(charter, late, "section form", words("Mina ord", mine));
        assertThat(saved.html().select(".lead").text()).isEqualTo("Mina ord");
    }

    private static Map<String, String> words(String aim, Answer page) {
        Map<String, String> typed = new HashMap<>();
        for (String id : new String[] {"called", "working", "focus", "season"}) {
            typed.put("fields:" + id, page.html().select("#" + id).val());
        }
        typed.put("fields:aim", aim);
        return typed;
    }

    private String undoAddress() {
        return LIFE + "?was=-_-_-_-&now=-_" + TestClock.DAY + "_-_-";
    }

    private void plant(long space) {
        execute("insert into core.occasions (key, owner, space_id, title, kind, first_day, last_day, precision, status,"
                + " audience) values ('planted', 'themegroups', " + space
                + ", 'Möte', 'meeting', date '2026-12-01', date '2026-12-01', 'DAY', 'PLANNED', 'group')");
        execute("insert into core.seat_requests (space_id, affiliation_id, message, asked_at) select " + space
                + ", max(id), 'Jag vill', now() from core.affiliations");
        execute("insert into core.registration_rules (occasion_id, entrance, offer_hours, list, months_kept, reminders)"
                + " select id, 'SPACE', 48, 'HIDDEN', 12, '' from core.occasions where key = 'planted'");
        execute(
                "insert into core.registrations (occasion_id, person_id, affiliation_id, organisation_id, capacity, name,"
                        + " email, language, mode, state, listed, reminded, made_at, request_key) select o.id, p.id, a.id,"
                        + " a.organisation_id, a.capacity, 'N', 'n' || a.id || '@test.example', 'sv', 'ON_SITE', 'REGISTERED', true, false, now(),"
                        + " gen_random_uuid() from core.occasions o, core.affiliations a join core.people p on p.id = a.person_id"
                        + " where o.key = 'planted' order by a.id limit 2");
    }

    private void execute(String command) {
        entityManager.createNativeQuery(command).executeUpdate();
    }

    private long count(String query) {
        return ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue();
    }
}
