package se.healthycities.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.decision.DecisionPlan;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.mail.LetterWishes;
import se.healthycities.portal.testkit.TestClock;

/** Whom a ballot writes to, and what about. */
class BallotLettersTest extends BallotRooms {
    @Test
    void everybodyWithAVoiceButTheAskerIsWrittenToWhenThatWasChosen() {
        emptyOutbox();
        asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        assertThat(addresses()).as("not chosen").isEmpty();
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION), true);
        assertThat(addresses()).containsExactlyInAnyOrder(POLITICIAN, FOLKE, GRETA);
        String letter = letter(FOLKE);
        assertThat(letter)
                .contains(
                        "Ska vi?",
                        "26 november 2026 16.00",
                        "Ja: ",
                        "Nej: ",
                        "Avstår: ",
                        "?answer=ABSTAIN",
                        PAGE + ballot);
    }

    @Test
    void whoWantsNoSuchLettersGetsNone() {
        emptyOutbox();
        beans.found(LetterWishes.class, (Collection<Long> people, long space) -> Set.of(person(FOLKE)));
        long ballot = asked(plan(BallotKind.YES_NO, Voices.PERSON), true);
        assertThat(addresses()).containsExactlyInAnyOrder(POLITICIAN, GRETA);
        emptyOutbox();
        beans.of(BallotVoices.class)
                .unanswered(ballot)
                .forEach(one -> beans.of(BallotLetters.class).remind(ballot, one.person()));
        assertThat(addresses()).containsExactlyInAnyOrder(OFFICIAL, POLITICIAN, GRETA);
    }

    @Test
    void onlyWhoHasNotAnsweredIsReminded() {
        long ballot = asked(plan(BallotKind.CHOICE, Voices.ORGANISATION));
        answer(
                POLITICIAN,
                ballot,
                GivenAnswer.chosen(Set.of(reads().options(row(ballot)).get(0).id())));
        emptyOutbox();
        List<Unanswered> waiting = beans.of(BallotVoices.class).unanswered(ballot);
        waiting.forEach(one -> beans.of(BallotLetters.class).remind(ballot, one.person()));
        assertThat(addresses()).as("Luleå has answered").containsExactlyInAnyOrder(FOLKE, GRETA);
        assertThat(letter(FOLKE)).contains("Påminnelse", "Välj ditt svar: ");
        emptyOutbox();
        clock.set(CLOSES);
        waiting.forEach(one -> beans.of(BallotLetters.class).remind(ballot, one.person()));
        assertThat(addresses()).as("it has closed").isEmpty();
    }

    @Test
    void allRepresentativesAreToldAtOnceWhatWasRegisteredOnTheirBehalfAndCanChangeIt() {
        long ballot = asked(plan(BallotKind.CONSENT, Voices.ORGANISATION));
        String colleague = colleague();
        emptyOutbox();
        as(COORDINATOR);
        answering().onBehalf(GROUP, ballot, voice(POLITICIAN, ballot), GivenAnswer.of(Stance.OBJECT, "För dyrt."));
        entityManager.flush();
        assertThat(addresses()).containsExactlyInAnyOrder(OFFICIAL, POLITICIAN, colleague);
        assertThat(letter(colleague))
                .contains("Luleå kommun", "Motsätter sig: För dyrt.", "Ändra svaret: ", "/ballot/");
        GivenRow current = result(ballot).voices().stream()
                .filter(VoiceResult::answered)
                .findFirst()
                .orElseThrow()
                .current();
        assertThat(current.enteredBy()).isEqualTo("Birk Exempelgård");
        assertThat(current.person()).isEqualTo(person(POLITICIAN));
        assertThat(words("select after from core.audit_entries where act = 'ballot-on-behalf'"))
                .containsExactly("organisation " + organisation(OFFICIAL));
        answer(colleague, ballot, Stance.AGREE);
        assertThat(result(ballot).said(Stance.OBJECT)).isZero();
    }

    @Test
    void allAreToldThatThereIsMoreTime() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        answer(FOLKE, ballot, Stance.YES);
        emptyOutbox();
        as(OFFICIAL);
        course().prolong(GROUP, ballot, CLOSES.plus(Duration.ofDays(1)), "");
        assertThat(addresses()).containsExactlyInAnyOrder(OFFICIAL, POLITICIAN, FOLKE, GRETA);
        assertThat(letter(GRETA)).contains("27 november 2026 16.00");
    }

    @Test
    void whoWasWrittenToHearsTheResultOnceWhenTheClockHasClosedIt() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION), true);
        answer(FOLKE, ballot, Stance.YES);
        emptyOutbox();
        BallotClosing closing = beans.of(BallotClosing.class);
        assertThat(closing.untold()).doesNotContain(ballot);
        clock.set(CLOSES.plusSeconds(30));
        assertThat(closing.untold()).contains(ballot);
        closing.tell(ballot);
        closing.tell(ballot);
        entityManager.flush();
        assertThat(closing.untold()).doesNotContain(ballot);
        assertThat(addresses()).containsExactlyInAnyOrder(OFFICIAL, POLITICIAN, FOLKE, GRETA);
        assertThat(letter(GRETA)).contains("Ja 1, Nej 0, Avstår 0");
        assertThat(told(ballot)).containsOnlyOnce("BallotClosed");
    }

    @Test
    void whatIsDecidedBeforeAnybodyWasToldThatItClosedIsToldThen() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION), true);
        answer(FOLKE, ballot, Stance.YES);
        clock.set(CLOSES.plusSeconds(5));
        emptyOutbox();
        as(OFFICIAL);
        DecisionPlan outcome =
                new DecisionPlan("Vi gör det", "", TestClock.DAY.plusDays(5), null, null, null, DecisionSource.none());
        beans.of(Deciding.class).decide(GROUP, ballot, outcome, UUID.randomUUID());
        entityManager.flush();
        beans.of(Deciding.class).decide(GROUP, ballot, outcome, UUID.randomUUID());
        beans.of(BallotClosing.class).tell(ballot);
        entityManager.flush();
        assertThat(addresses()).containsExactlyInAnyOrder(OFFICIAL, POLITICIAN, FOLKE, GRETA);
        assertThat(letter(GRETA)).contains("Ja 1, Nej 0, Avstår 0");
        assertThat(told(ballot)).containsOnlyOnce("BallotClosed").containsOnlyOnce("BallotDecided");
    }

    private List<String> addresses() {
        return words("select address from core.mails");
    }

    private String letter(String address) {
        return words("select subject || ' ' || text from core.mails where address = '" + address + "'")
                .get(0);
    }
}
