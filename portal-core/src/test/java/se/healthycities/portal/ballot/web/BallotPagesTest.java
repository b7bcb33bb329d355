package se.healthycities.portal.ballot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotRooms;
import se.healthycities.portal.ballot.Stance;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.decision.web.DecisionsPanel;
import se.healthycities.portal.testkit.TestClock;

/** Asking, closing and settling on the pages. */
class BallotPagesTest extends BallotRooms {
    private static final String NEW = PAGE + "new";
    private static final String ASK = "form:has([name=called])";
    private static final String ANSWER = "form:has([value=answer])";

    @BeforeEach
    void showOnTheRegister() {
        beans.found(DecisionsPanel.class, new BallotsOfSpace());
    }

    @Test
    void aConsentRoundIsAskedAnsweredClosedAndAskedAgain() {
        as(OFFICIAL);
        Answer ways = get(NEW);
        assertThat(ways.html().select(".tile a").eachAttr("href"))
                .contains(NEW + "?kind=CONSENT", "/spaces/gruppen/meetings/polls/new");
        String form = NEW + "?kind=CONSENT";
        Answer asking = get(form);
        assertThat(asking.text()).contains("Har en röst: 4 personer från 3 organisationer", "Folke Mallander");
        Answer asked = submit(form, asking, ASK, typed(Map.of("shows", "COUNTS_AFTER_CLOSING")));
        assertThat(asked.html().selectFirst("h1").text()).isEqualTo("Vi flyttar mötet");
        String page = newest();
        as(GRETA);
        Answer mine = get(page);
        assertThat(mine.stateless()).isTrue();
        assertThat(mine.text()).contains("Du svarar för Borås Stad", "Svaren visas när frågan har stängt");
        Answer wrong = submit(page, mine, ANSWER, Map.of("fields:one", "OBJECT", "fields:reason", " "));
        assertThat(wrong.html().selectFirst("#own-reason-error").text()).startsWith("Skriv skälet");
        assertThat(wrong.html().select("[value=OBJECT]").hasAttr("checked")).isTrue();
        assertThat(wrong.html().select(".error-summary a").attr("href")).isEqualTo("#own-reason");
        Answer saved = submit(page, mine, ANSWER, Map.of("fields:one", "OBJECT", "fields:reason", "Torsdag är dålig."));
        assertThat(saved.text()).contains("Ditt svar är sparat", "1 av 3 organisationer har svarat");
        as(FOLKE);
        assertThat(get(page).text()).doesNotContain("Torsdag är dålig");
        as(OFFICIAL);
        Answer lead = get(page);
        assertThat(lead.text()).contains("Har inte svarat (2)", "Trollhättans").doesNotContain("Torsdag är dålig");
        Answer closed = submit(page, lead, "form:has(button:contains(Stäng frågan nu))", Map.of());
        assertThat(closed.text()).contains("någon motsätter sig", "Torsdag är dålig.", "Ändra och fråga igen");
        as(FOLKE);
        assertThat(get(page).text()).contains("Motsätter sig").doesNotContain("Torsdag är dålig");
        assertThat(get(page + ".csv").status()).isEqualTo(403);
        as(OFFICIAL);
        String again =
                closed.html().selectFirst("a:contains(Ändra och fråga igen)").attr("href");
        Answer amended = submit(again, get(again), ASK, typed(Map.of("called", "Vi flyttar mötet till måndag")));
        assertThat(amended.text()).contains("Omgång 2", "Förra omgången");
        assertThat(get(page).text()).contains("Nästa omgång");
        assertThat(get("/spaces/gruppen/decisions")
                        .html()
                        .select("#ballots ~ *, [aria-labelledby=ballots] .item")
                        .text())
                .contains("Vi flyttar mötet till måndag");
    }

    @Test
    void whatItCameToIsWrittenWithOneClickAndLinkedBothWays() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        answer(FOLKE, ballot, Stance.YES);
        clock.set(CLOSES);
        as(OFFICIAL);
        Answer page = get(PAGE + ballot);
        Map<String, String> outcome = new HashMap<>(Map.of(
                "called",
                "Vi flyttar",
                "text",
                "Från januari.",
                "decidedOn",
                TestClock.DAY.plusDays(5).toString()));
        outcome.put("due", "2026-11-01");
        Answer wrong = submit(PAGE + ballot, page, "form:has([value=outcome])", outcome);
        assertThat(wrong.html().selectFirst("#due-error").text()).isNotEmpty();
        outcome.put("due", "2026-12-18");
        outcome.put("review", "2027-03-01");
        Answer done = submit(PAGE + ballot, page, "form:has([value=outcome])", outcome);
        assertThat(done.text()).contains("Frågan är beslutad:", "Vi flyttar", "Beslutad");
        submit(PAGE + ballot, page, "form:has([value=outcome])", outcome);
        assertThat(words("select title from core.decisions where source = 'BALLOT' and source_id = " + ballot))
                .containsExactly("Vi flyttar");
        String decision = done.html().selectFirst("a:contains(Vi flyttar)").attr("href");
        assertThat(get(decision).html().select("a").eachAttr("href")).contains(PAGE + ballot);
    }

    @Test
    void anHourThatDoesNotExistOrComesTwiceIsRefusedBesideTheField() {
        as(OFFICIAL);
        String form = NEW + "?kind=YES_NO";
        for (String[] night : List.of(
                new String[] {"2027-03-28", "2.30", "finns inte"}, new String[] {"2027-10-31", "2.30", "två gånger"})) {
            Answer wrong = submit(form, get(form), ASK, typed(Map.of("closes:day", night[0], "closes:time", night[1])));
            assertThat(wrong.html().selectFirst("#closing-time-error").text()).contains(night[2]);
            assertThat(wrong.html().selectFirst("[name=called]").val()).isEqualTo("Vi flyttar mötet");
        }
        Answer past = submit(form, get(form), ASK, typed(Map.of("closes:day", "2026-11-20")));
        assertThat(past.html().selectFirst("#closing-day-error").text()).isNotEmpty();
        Answer night = submit(form, get(form), ASK, typed(Map.of("closes:day", "2027-03-28", "closes:time", "3.00")));
        assertThat(night.text()).contains("Svara före 28 mars 2027 3.00");
        assertThat(words(
                        "select cast(closes_at at time zone 'UTC' as text) from core.ballots order by id desc limit 1"))
                .containsExactly("2027-03-28 01:00:00");
    }

    @Test
    void allThatIsWrongIsSaidBesideItsFieldAtOnce() {
        as(OFFICIAL);
        String form = NEW + "?kind=CHOICE";
        Map<String, String> typed = typed(Map.of("called", "", "choice:options", "Bara ett", "quorum", "många"));
        Answer wrong = submit(form, get(form), ASK, typed);
        assertThat(wrong.html().select(".is-invalid").eachAttr("id")).contains("called", "options", "quorum");
        assertThat(wrong.html().select(".error-summary a")).hasSize(3);
        Answer right = submit(
                form,
                get(form),
                ASK,
                typed(Map.of("choice:options", "Måndag\nTisdag\n\nOnsdag", "choice:several", "on", "quorum", "2")));
        assertThat(right.text()).contains("Minst 2 svar behövs");
        as(FOLKE);
        Answer mine = get(newest());
        assertThat(mine.html().select("[type=checkbox]")).hasSize(3);
    }

    @Test
    void itIsProlongedAndNotedOnThePage() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        Answer page = get(PAGE + ballot);
        String form = "form:has([name=until:day])".replace("until:day", "\"until:day\"");
        Answer sooner = submit(
                PAGE + ballot, page, form, Map.of("until:day", "2026-11-25", "until:time", "12", "words", "Snart"));
        assertThat(sooner.html().selectFirst("#closing-day-error").text()).contains("senare");
        Answer later = submit(
                PAGE + ballot,
                page,
                form,
                Map.of("until:day", "2026-11-30", "until:time", "12", "words", "Fler hinner"));
        assertThat(later.text()).contains("förlängde tiden till 30 november 2026 12.00", "Fler hinner");
        Answer changed =
                submit(PAGE + ballot, get(PAGE + ballot), ASK, Map.of("called", "Ska vi verkligen?", "text", ""));
        assertThat(changed.html().selectFirst("h1").text()).isEqualTo("Ska vi verkligen?");
        answer(FOLKE, ballot, Stance.YES);
        as(OFFICIAL);
        assertThat(get(PAGE + ballot).html().select(ASK)).isEmpty();
    }

    @Test
    void everyKindReadsInEnglishTooOpenAndClosed() {
        for (BallotKind kind : BallotKind.values()) {
            long ballot = asked(plan(kind, Voices.ORGANISATION));
            as(OFFICIAL);
            Answer open = getInEnglish(PAGE + ballot);
            assertThat(open.text()).contains("Takes answers", "You lead this", "Have not answered (3)");
            assertThat(open.stateless()).isTrue();
            course().close(GROUP, ballot);
            entityManager.flush();
            Answer closed = getInEnglish(PAGE + ballot);
            assertThat(closed.text()).contains("Closed", "What came of it").doesNotContain("Svar");
            assertThat(getInEnglish(NEW + "?kind=" + kind).text()).contains("Last day to answer");
        }
        assertThat(getInEnglish("/spaces/gruppen/decisions").text()).contains("Questions to settle");
    }

    @Test
    void nobodyOutsideOfTheSpaceSeesABallotAndStartersOpenNone() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        unseat(GRETA);
        as(GRETA);
        assertThat(get(PAGE + ballot).status()).isEqualTo(403);
        assertThat(get(PAGE + ballot + ".csv").status()).isEqualTo(403);
        as(GUEST);
        Answer guest = get(PAGE + ballot);
        assertThat(guest.text()).contains("Du har ingen röst här i dag");
        assertThat(guest.html().select(ANSWER)).isEmpty();
        as(FOLKE);
        assertThat(get(NEW).status()).isEqualTo(403);
        as(OFFICIAL);
        assertThat(get("/spaces/arsmote/decisions/ballots/" + ballot).status()).isEqualTo(404);
        assertThat(get(NEW + "?after=999999").status()).isEqualTo(404);
    }

    private String newest() {
        return PAGE + words("select cast(max(id) as text) from core.ballots").get(0);
    }

    private static Map<String, String> typed(Map<String, String> other) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "called", "Vi flyttar mötet",
                "text", "Till **torsdag**.",
                "voices", "ORGANISATION",
                "capacity", "ALL",
                "shows", "AFTER_CLOSING",
                "quorum", "",
                "closes:day", "2026-12-01",
                "closes:time", "16.00"));
        typed.putAll(other);
        return typed;
    }
}
