package se.healthycities.portal.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.decision.DecisionPlan;
import se.healthycities.portal.decision.DecisionService;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.discussion.DiscussionService;
import se.healthycities.portal.testkit.TestClock;

class DecisionPagesTest extends CalendarRooms {
    private static final String REGISTER = "/spaces/gruppen/decisions";
    private static final String NEW = REGISTER + "/new";
    private static final String FORM = "form:has([name=called])";
    private static final LocalDate TODAY = TestClock.DAY;

    @Test
    void aDecisionIsWrittenDownFoundInTheRegisterDoneAndOpenedAgain() {
        as(OFFICIAL);
        assertThat(get(REGISTER).text()).contains("Inga beslut ännu", "Skriv in ett beslut");
        Answer written = submit(NEW, get(NEW), FORM, typed(Map.of()));
        assertThat(written.html().selectFirst("h1").text()).isEqualTo("Vi köper en film");
        assertThat(written.text())
                .contains("Beslut 2026-1", "Folke Mallander", "30 november 2026", "1 mars 2027", "Pågår");
        String page = newest();
        assertThat(get(REGISTER).text()).contains("2026-1", "Vi köper en film", "klart senast 30 november");
        Answer done =
                submit(page, get(page), "form:has([name=act])", Map.of("message", "Den är köpt.", "act", "finish"));
        assertThat(done.text()).contains("Klart 21 november", "Den är köpt.").doesNotContain("Pågår");
        assertThat(get(REGISTER + "?state=OPEN").text()).contains("Inget beslut passar det du söker");
        assertThat(get(REGISTER + "?state=DONE").text()).contains("Vi köper en film");
        Answer open = submit(page, done, "form:has(button:contains(Öppna igen))", Map.of());
        assertThat(open.text()).contains("Pågår").doesNotContain("Den är köpt.");
        as(FOLKE);
        assertThat(get(page).html().select("form:has([name=act])"))
                .as("sees to it")
                .hasSize(1);
        assertThat(get(page).html().select("button[value=withdraw], a[href$=/edit]"))
                .isEmpty();
    }

    @Test
    void everyFieldSaysAtOnceWhatIsWrongAndNothingTypedIsLost() {
        as(OFFICIAL);
        Map<String, String> wrong =
                typed(Map.of("called", "", "text", "Mycket text", "decidedOn", "2026-12-24", "due", "i morgon"));
        Answer refused = submit(NEW, get(NEW), FORM, wrong);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.html().select(".invalid-feedback")).hasSize(3);
        assertThat(refused.text()).contains("Dagen har inte kommit än");
        assertThat(refused.html().selectFirst("[name=text]").text()).isEqualTo("Mycket text");
        assertThat(refused.html().selectFirst("[name=due]").val()).isEqualTo("i morgon");
        Answer before = submit(NEW, get(NEW), FORM, typed(Map.of("due", "2026-11-01")));
        assertThat(before.text()).contains("Dagen ligger före beslutet");
        assertThat(words("select title from core.decisions where space_id = " + group.getId()))
                .isEmpty();
    }

    @Test
    void theSameFormSentTwiceWritesOneDecision() {
        as(OFFICIAL);
        Answer page = get(NEW);
        Form form = Form.of(NEW, page.html().selectFirst(FORM));
        send(form, typed(Map.of()));
        send(form, typed(Map.of()));
        assertThat(words("select title from core.decisions where space_id = " + group.getId()))
                .hasSize(1);
    }

    @Test
    void ofTwoEditorsTheSecondSeesBothTextsAndKeepsTheirOwn() {
        as(OFFICIAL);
        long id = record("Första lydelsen");
        String edit = REGISTER + "/" + id + "/edit";
        Answer mine = get(edit);
        Answer theirs = get(edit);
        submit(edit, theirs, FORM, typed(Map.of("called", "Den andras lydelse")));
        Answer both = submit(edit, mine, FORM, typed(Map.of("called", "Min lydelse")));
        assertThat(both.text()).contains("Den andras lydelse", "Beslutet har ändrats medan du skrev");
        assertThat(both.html().selectFirst("[name=called]").val()).isEqualTo("Min lydelse");
        Answer saved = submit(edit, both, FORM, typed(Map.of("called", "Min lydelse")));
        assertThat(saved.html().selectFirst("h1").text()).isEqualTo("Min lydelse");
    }

    @Test
    void anOldDecisionThatIsChangedShowsHowItRead() {
        as(OFFICIAL);
        long id = record("Så stod det");
        clock.set(TODAY.plusDays(3));
        String edit = REGISTER + "/" + id + "/edit";
        Answer form = get(edit);
        assertThat(form.text()).contains("Ändringen märks ut");
        Answer page = submit(edit, form, FORM, typed(Map.of("called", "Så står det nu")));
        assertThat(page.html().selectFirst("h1").text()).isEqualTo("Så står det nu");
        assertThat(page.text()).contains("Ändrat 24 november", "Tidigare lydelser", "Så stod det");
    }

    @Test
    void whoReadsTheSpaceReadsItsRegisterAndNobodyElse() {
        as(OFFICIAL);
        long id = record("Bara för gruppen");
        as(FOLKE);
        assertThat(get(REGISTER).text()).contains("Bara för gruppen").doesNotContain("Skriv in ett beslut");
        assertThat(get(NEW).status()).isEqualTo(403);
        assertThat(get(REGISTER + "/" + id + "/edit").status()).isEqualTo(403);
        as(GRETA);
        assertThat(get(REGISTER).status()).isEqualTo(403);
        assertThat(get(REGISTER + "/" + id).status()).isEqualTo(403);
        assertThat(get("/spaces/gomda/decisions/" + id).status())
                .as("a decision of another space")
                .isEqualTo(404);
        assertThat(get("/decisions?q=bara").text()).doesNotContain("Bara för gruppen");
        as(OFFICIAL);
        assertThat(get("/decisions?q=bara").text()).contains("Bara för gruppen");
        as(null);
        assertThat(first("/decisions").redirect()).contains("login");
    }

    @Test
    void theTableHoldsWhatThePageHolds() {
        as(OFFICIAL);
        record("I tabellen");
        record("Inte den");
        Answer table = get(REGISTER + ".csv?q=tabellen");
        assertThat(table.body()).contains("I tabellen", "2026-1", "Pågår").doesNotContain("Inte den");
        assertThat(get("/decisions.csv?q=tabellen").body()).contains("I tabellen");
    }

    @Test
    void aLongRegisterHasPagesThatCanBeKept() {
        as(OFFICIAL);
        for (int i = 1; i <= 35; i++) {
            record("Beslut " + i);
        }
        Answer first = get(REGISTER);
        assertThat(first.html().select("li.item")).hasSize(30);
        String next = first.html().select("a:contains(Äldre beslut)").attr("href");
        Answer second = get(next);
        assertThat(second.html().select("li.item")).hasSize(5);
        assertThat(second.html().select("a:contains(Äldre beslut)")).isEmpty();
    }

    @Test
    void thePagesTakeAsManyStatementsForManyDecisionsAsForOne() {
        as(OFFICIAL);
        record("Ett");
        long few = counting(() -> get(REGISTER)).statements();
        long fewEverywhere = counting(() -> get("/decisions")).statements();
        for (int i = 1; i <= 25; i++) {
            record("Till " + i);
        }
        assertThat(counting(() -> get(REGISTER)).statements()).isEqualTo(few);
        assertThat(counting(() -> get("/decisions")).statements()).isEqualTo(fewEverywhere);
    }

    @Test
    void theDemoNetworkHasDecided() {
        as(POLITICIAN);
        assertThat(get("/spaces/styrelse/decisions").text())
                .contains("Höstmötet hålls digitalt", "Granskning pr-3 får stöd med resor (demo)", "Cilla Övningsjö");
    }

    @Test
    void aDecidedDiscussionIsWrittenIntoTheRegisterWithTheWayBack() {
        as(OFFICIAL);
        long talk = beans.of(DiscussionService.class).start(GROUP, "Ska vi köpa en film?", "Vad tycker ni?", Set.of(), UUID.randomUUID());
        String state = "/spaces/gruppen/discussions/" + talk + "/state";
        assertThat(get(state).html().select("a[href*=decisions]")).isEmpty();
        Answer decided = submit(state, get(state), "form:has([name=state])", Map.of("state", "DECIDED"));
        assertThat(decided.status()).isEqualTo(200);
        String form = get(state).html().select("a[href*=decisions/new]").attr("href");
        Answer page = get(form);
        assertThat(page.html().selectFirst("[name=called]").val()).isEqualTo("Ska vi köpa en film?");
        Answer written = submit(form, page, FORM, typed(Map.of()));
        assertThat(written.html().select("a:contains(I ett samtal)").attr("href"))
                .startsWith("/spaces/gruppen/discussions/" + talk);
        assertThat(get(NEW + "?discussion=1").html().selectFirst("[name=called]").val())
                .as("a discussion of another space")
                .isEmpty();
    }

    private long record(String title) {
        DecisionPlan plan = new DecisionPlan(title, "", TODAY, null, null, null, DecisionSource.none());
        long id = beans.of(DecisionService.class).record(GROUP, plan, UUID.randomUUID());
        entityManager.flush();
        return id;
    }

    private String newest() {
        return REGISTER + "/"
                + words("select cast(max(id) as text) from core.decisions").get(0);
    }

    private Map<String, String> typed(Map<String, String> other) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "called",
                "Vi köper en film",
                "text",
                "Den ska vara **kort**.",
                "decidedOn",
                "2026-11-20",
                "responsible",
                words("select cast(min(a.id) as text) from core.affiliations a join core.people p on p.id = a.person_id"
                                + " where p.email = '" + FOLKE + "'")
                        .get(0),
                "due",
                "2026-11-30",
                "review",
                "2027-03-01"));
        typed.putAll(other);
        return typed;
    }
}
