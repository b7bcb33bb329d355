package se.healthycities.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.decision.DecisionCourse;
import se.healthycities.portal.decision.DecisionDetails;
import se.healthycities.portal.decision.DecisionPlan;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.decision.DecisionService;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.decision.DecisionState;
import se.healthycities.portal.spi.Verdict;

/** What a meeting decided reads as the minutes say that people sign (D4, D7). */
class MinutedDecisionTest extends MeetingRooms {
    private static final String FORM = "form:has([name=called])";

    private long decision;

    @BeforeEach
    void decide() {
        long item = held();
        decision = minutes().decide(GROUP, item);
        entityManager.flush();
    }

    @Test
    void whileItsMinutesWaitForSignaturesItKeepsItsWordsAndItsOutcomeCanBeNoted() {
        ready();
        int seen = details().words().version();
        refused(Verdict.READ_ONLY, () -> register().change(GROUP, decision, plan("Något annat", null), seen));
        refused(Verdict.READ_ONLY, () -> course().withdraw(GROUP, decision, null));
        assertThat(details().row().title()).isEqualTo("Budget");
        assertThat(register().change(GROUP, decision, plan("Budget", DAY.plusDays(30)), seen))
                .isTrue();
        course().finish(GROUP, decision, "Klart.");
        entityManager.flush();
        assertThat(details().row().due()).isEqualTo(DAY.plusDays(30));
        assertThat(details().row().state()).isEqualTo(DecisionState.DONE);
        assertThat(meeting().stage(clock.instant()))
                .as("nothing of it takes the minutes back")
                .isEqualTo(MeetingStage.READY);
    }

    @Test
    void minutesThatAreTakenBackLetItBeChangedAndAreSignedAnew() {
        ready();
        sign(FOLKE);
        emptyOutbox();
        as(OFFICIAL);
        signing().takeBack(GROUP, meeting().id());
        entityManager.flush();
        signing().takeBack(GROUP, meeting().id());
        entityManager.flush();
        assertThat(words("select address from core.mails")).as("who had signed").containsExactly(FOLKE);
        assertThat(meeting().stage(clock.instant())).isEqualTo(MeetingStage.HELD);
        int seen = details().words().version();
        assertThat(register().change(GROUP, decision, plan("Ny budget", null), seen))
                .isTrue();
        ready();
        assertThat(reads().minutes(meeting()).orElseThrow()).contains("Ny budget");
    }

    @Test
    void signedItsWordsStayForEverAndItMayHoldNoMore() {
        ready();
        sign(OFFICIAL);
        sign(FOLKE);
        as(OFFICIAL);
        int seen = details().words().version();
        refused(Verdict.READ_ONLY, () -> register().change(GROUP, decision, plan("Något annat", null), seen));
        refused(Verdict.READ_ONLY, () -> signing().takeBack(GROUP, meeting().id()));
        assertThat(register().change(GROUP, decision, plan("Budget", DAY.plusDays(30)), seen))
                .isTrue();
        entityManager.flush();
        assertThat(details().words().marked()).isTrue();
        course().withdraw(GROUP, decision, "Ersatt.");
        assertThat(details().row().state()).isEqualTo(DecisionState.WITHDRAWN);
    }

    @Test
    void onlyWhoWritesTheMinutesTakesThemBackAndOtherDecisionsAreNotTouched() {
        long other = register().record(GROUP, plan("Utan möte", null), UUID.randomUUID());
        ready();
        as(FOLKE);
        refused(Verdict.FORBIDDEN, () -> signing().takeBack(GROUP, meeting().id()));
        assertThat(meeting().stage(clock.instant())).isEqualTo(MeetingStage.READY);
        as(OFFICIAL);
        assertThat(register().change(GROUP, other, plan("Annat", null), 0)).isTrue();
        course().withdraw(GROUP, other, null);
        as(POLITICIAN);
        signing().takeBack(GROUP, meeting().id());
        assertThat(meeting().stage(clock.instant())).as("the secretary may").isEqualTo(MeetingStage.HELD);
    }

    @Test
    void thePageSaysWhatToDoAndALateFormKeepsWhatWasTyped() {
        String page = "/spaces/gruppen/decisions/" + decision;
        Answer early = get(page + "/edit");
        Answer open = get(page);
        ready();
        Answer late = submit(
                page + "/edit",
                early,
                FORM,
                Map.of("called", "Min nya rubrik", "text", "Ny text", "decidedOn", DAY.toString()));
        assertThat(late.html().select(".error-summary").text()).contains("Ta först tillbaka protokollet");
        assertThat(late.html().selectFirst("[name=called]").val()).isEqualTo("Min nya rubrik");
        Answer edit = get(page + "/edit");
        assertThat(edit.html().select("[name=called], [name=text], [name=decidedOn]"))
                .hasSize(3)
                .allMatch(field -> field.hasAttr("readonly"));
        assertThat(edit.html().select("a:contains(Till mötet)").attr("href")).contains("/meetings/" + key);
        Answer saved = submit(
                page + "/edit",
                edit,
                FORM,
                Map.of(
                        "called", "Budget",
                        "text", edit.html().selectFirst("[name=text]").text(),
                        "decidedOn", DAY.toString(),
                        "due", DAY.plusDays(30).toString()));
        assertThat(saved.text()).contains("Beslutet står i ett protokoll som väntar på underskrifter");
        assertThat(details().row().due()).isEqualTo(DAY.plusDays(30));
        assertThat(saved.html().select("button[value=withdraw]")).isEmpty();
        Answer refused = submit(page, open, "form:has([name=act])", Map.of("message", "Ersatt", "act", "withdraw"));
        assertThat(refused.text()).contains("Ta först tillbaka protokollet");
        assertThat(details().row().state()).isEqualTo(DecisionState.OPEN);
    }

    @Test
    void theMeetingsPageNamesWhatTheMinutesAreOfAndTakesThemBackWithOneButton() {
        ready();
        String page = "/spaces/gruppen/meetings/" + key;
        String taking = "form:has(.bi-arrow-counterclockwise)";
        assertThat(get(page).text()).contains("Gruppens möte · gruppen · 1 december 2026 · Stadshuset");
        as(FOLKE);
        assertThat(get(page).html().select(taking)).isEmpty();
        as(OFFICIAL);
        Answer back = submit(page, get(page), taking, Map.of());
        assertThat(back.html().select(taking)).isEmpty();
        assertThat(meeting().stage(clock.instant())).isEqualTo(MeetingStage.HELD);
    }

    private void ready() {
        entityManager.flush();
        signing().ready(GROUP, meeting().id());
        entityManager.flush();
        entityManager.clear();
    }

    private DecisionDetails details() {
        entityManager.flush();
        entityManager.clear();
        return beans.of(DecisionReads.class).details(group.getId(), decision).orElseThrow();
    }

    private DecisionPlan plan(String title, LocalDate due) {
        String text = details().words().text();
        return new DecisionPlan(title, text, DAY, null, due, null, DecisionSource.none());
    }

    private DecisionService register() {
        return beans.of(DecisionService.class);
    }

    private DecisionCourse course() {
        return beans.of(DecisionCourse.class);
    }
}
