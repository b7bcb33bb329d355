package se.healthycities.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.decision.DecisionPlan;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.testkit.TestClock;

/** The course of a ballot, from the question to the decision (D1, D4). */
class BallotTest extends BallotRooms {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void itClosesByTheClockWithoutAnyJob() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.PERSON));
        clock.set(CLOSES.minusMillis(1));
        answer(FOLKE, ballot, Stance.YES);
        clock.set(CLOSES);
        assertThat(state(ballot)).isEqualTo(BallotState.CLOSED);
        as(FOLKE);
        refused(
                Verdict.READ_ONLY,
                () -> answering().answer(GROUP, ballot, voice(FOLKE, ballot), GivenAnswer.of(Stance.NO)));
        refused(
                Verdict.READ_ONLY,
                () -> answering().answer(link(ballot, FOLKE), voice(FOLKE, ballot), GivenAnswer.of(Stance.NO)));
        as(OFFICIAL);
        refused(
                Verdict.READ_ONLY,
                () -> answering().onBehalf(GROUP, ballot, voice(FOLKE, ballot), GivenAnswer.of(Stance.NO)));
        refused(Verdict.READ_ONLY, () -> course().prolong(GROUP, ballot, CLOSES.plusSeconds(3600), ""));
        assertThat(reads().openIn(group.getId())).isEmpty();
        assertThat(result(ballot).said(Stance.YES)).isEqualTo(1);
    }

    @Test
    void theHourOfClosingIsThatOfTheClocksOnBothNightsWhenTheyChange() {
        for (LocalDate night : List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31))) {
            Instant four = moment(night, 4);
            BallotPlan plan = new BallotPlan(
                    BallotKind.YES_NO,
                    Voices.PERSON,
                    null,
                    false,
                    Shows.AT_ONCE,
                    null,
                    "Natt",
                    "",
                    List.of(),
                    four,
                    null);
            clock.set(night.minusDays(1));
            long ballot = asked(plan);
            clock.set(four.minus(Duration.ofMinutes(1)));
            assertThat(state(ballot)).isEqualTo(BallotState.OPEN);
            answer(GRETA, ballot, Stance.YES);
            clock.set(four);
            assertThat(state(ballot)).isEqualTo(BallotState.CLOSED);
            assertThat(BallotWords.moment(row(ballot).closesAt(), SWEDISH)).endsWith(" 4.00");
        }
    }

    @Test
    void itsWordsChangeUntilTheFirstAnswerAndNeverAfter() {
        long ballot = asked(plan(BallotKind.CHOICE, Voices.PERSON));
        assertThat(ballots().change(GROUP, ballot, "Vilken?", "", List.of("Gul", "Vit")))
                .isTrue();
        entityManager.flush();
        entityManager.clear();
        assertThat(reads().options(row(ballot))).extracting(OptionRow::words).containsExactly("Gul", "Vit");
        long yellow = reads().options(row(ballot)).get(0).id();
        answer(FOLKE, ballot, GivenAnswer.chosen(Set.of(yellow)));
        as(OFFICIAL);
        assertThat(ballots().change(GROUP, ballot, "Annat?", "", List.of("Gul", "Svart")))
                .isFalse();
        assertThat(row(ballot).title()).isEqualTo("Vilken?");
        course().note(GROUP, ballot, "Vit menar ljus.");
        assertThat(reads().steps(ballot))
                .extracting(StepRow::kind)
                .containsExactly(StepKind.OPENED, StepKind.CHANGED, StepKind.NOTED);
    }

    @Test
    void itIsProlongedOrClosedEarlyOrWithdrawnAndOnlyWhileItIsOpen() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.PERSON));
        course().prolong(GROUP, ballot, CLOSES.plus(Duration.ofDays(2)), "Fler hinner.");
        assertThat(row(ballot).closesAt()).isEqualTo(CLOSES.plus(Duration.ofDays(2)));
        assertThatThrownBy(() -> course().prolong(GROUP, ballot, CLOSES, ""))
                .as("not shortened")
                .isInstanceOf(IllegalArgumentException.class);
        course().close(GROUP, ballot);
        course().close(GROUP, ballot);
        assertThat(state(ballot)).isEqualTo(BallotState.CLOSED);
        refused(Verdict.READ_ONLY, () -> course().withdraw(GROUP, ballot, ""));
        assertThat(told(ballot)).containsExactly("BallotOpened", "BallotProlonged", "BallotClosed");
        long other = asked(plan(BallotKind.YES_NO, Voices.PERSON));
        answer(FOLKE, other, Stance.YES);
        as(OFFICIAL);
        course().withdraw(GROUP, other, "Frågan är löst.");
        assertThat(state(other)).isEqualTo(BallotState.WITHDRAWN);
        assertThat(Sight.of(row(other), true, clock.instant()).counts()).isFalse();
        assertThat(words("select act from core.audit_entries where subject in ('ballot " + ballot + "', 'ballot "
                        + other + "') order by id"))
                .containsExactly("ballot-prolonged", "ballot-closed", "ballot-withdrawn");
    }

    @Test
    void onlyWhoeverLeadsTheSpaceAsksAndEnds() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.PERSON));
        as(FOLKE);
        BallotPlan plan = plan(BallotKind.YES_NO, Voices.PERSON);
        refused(Verdict.FORBIDDEN, () -> ballots().open(GROUP, plan, false, UUID.randomUUID()));
        refused(Verdict.FORBIDDEN, () -> course().close(GROUP, ballot));
        refused(Verdict.FORBIDDEN, () -> answering().onBehalf(GROUP, ballot, 1, GivenAnswer.of(Stance.NO)));
        as(GRETA);
        refused(Verdict.NOT_FOUND, () -> course().close(HIDDEN, ballot));
        as(null);
        assertThatThrownBy(() -> course().close(GROUP, ballot)).isInstanceOf(Refused.class);
    }

    @Test
    void aFormAsksOnceHoweverOftenItIsSent() {
        as(OFFICIAL);
        UUID form = UUID.randomUUID();
        BallotPlan plan = plan(BallotKind.YES_NO, Voices.PERSON);
        long first = ballots().open(GROUP, plan, false, form);
        entityManager.flush();
        assertThat(ballots().open(GROUP, plan, false, form)).isEqualTo(first);
    }

    @Test
    void whatItCameToBecomesOneDecisionLinkedBothWays() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        answer(FOLKE, ballot, Stance.YES);
        as(OFFICIAL);
        refused(Verdict.READ_ONLY, () -> decide(ballot));
        clock.set(CLOSES);
        as(OFFICIAL);
        long decision = decide(ballot);
        entityManager.flush();
        assertThat(decide(ballot)).as("a second click").isEqualTo(decision);
        DecisionRow row = beans.of(DecisionReads.class).one(decision).orElseThrow();
        assertThat(row.source()).isEqualTo(DecisionSource.Kind.BALLOT);
        assertThat(row.sourceId()).isEqualTo(ballot);
        assertThat(row.sourceAddress()).isEqualTo(PAGE + ballot);
        assertThat(row.due()).isEqualTo(TestClock.DAY.plusDays(40));
        assertThat(beans.of(DecisionReads.class).of(DecisionSource.Kind.BALLOT, ballot))
                .extracting(DecisionRow::id)
                .containsExactly(decision);
        assertThat(state(ballot)).isEqualTo(BallotState.DECIDED);
    }

    @Test
    void anAmendedProposalIsAskedAgainOnceAndKnowsTheRoundBefore() {
        long first = asked(plan(BallotKind.CONSENT, Voices.ORGANISATION));
        answer(GRETA, first, Stance.OBJECT);
        as(OFFICIAL);
        course().close(GROUP, first);
        BallotPlan amended = new BallotPlan(
                BallotKind.CONSENT,
                Voices.ORGANISATION,
                null,
                false,
                Shows.AT_ONCE,
                null,
                "Ska vi, fast annorlunda?",
                "",
                List.of(),
                CLOSES,
                first);
        long second = ballots().open(GROUP, amended, false, UUID.randomUUID());
        entityManager.flush();
        assertThat(ballots().open(GROUP, amended, false, UUID.randomUUID())).isEqualTo(second);
        assertThat(row(second).round()).isEqualTo(2);
        assertThat(row(second).previous()).isEqualTo(first);
        assertThat(row(first).next()).isEqualTo(second);
        assertThat(result(second).answered()).as("it is asked anew").isZero();
    }

    @Test
    void whatClosedAWeekAgoWithoutAnOutcomeIsOnTheWorkList() {
        UndecidedBallots list = beans.of(UndecidedBallots.class);
        long before = list.count();
        long ballot = asked(plan(BallotKind.YES_NO, Voices.PERSON));
        clock.set(CLOSES.plus(Duration.ofDays(7)).minusSeconds(1));
        assertThat(list.count()).isEqualTo(before);
        clock.set(CLOSES.plus(Duration.ofDays(7)));
        assertThat(list.count()).isEqualTo(before + 1);
        assertThat(list.lines(50)).anyMatch(line -> line.address().equals(PAGE + ballot));
        as(OFFICIAL);
        decide(ballot);
        entityManager.flush();
        assertThat(list.count()).isEqualTo(before);
    }

    @Test
    void aSeasonTurnCountsWhatIsOpenInThePluginsSpaces() {
        long before = reads().open(PluginId.CORE);
        asked(plan(BallotKind.YES_NO, Voices.PERSON));
        assertThat(reads().open(PluginId.CORE)).isEqualTo(before + 1);
        assertThat(reads().open(new PluginId("reports"))).isZero();
        clock.set(CLOSES);
        assertThat(reads().open(PluginId.CORE)).isZero();
    }

    @Test
    void aChoiceHasTwoToTwelveDifferentOptions() {
        assertThat(BallotPlan.fits(BallotKind.CHOICE, List.of("a"))).isFalse();
        assertThat(BallotPlan.fits(BallotKind.CHOICE, List.of("a", "a"))).isFalse();
        assertThat(BallotPlan.fits(
                        BallotKind.CHOICE,
                        IntStream.range(0, 13).mapToObj(String::valueOf).toList()))
                .isFalse();
        assertThat(BallotPlan.fits(BallotKind.CHOICE, List.of("a", "b"))).isTrue();
        assertThat(BallotPlan.fits(BallotKind.CONSENT, List.of("a", "b"))).isFalse();
    }

    private long decide(long ballot) {
        DecisionPlan plan = new DecisionPlan(
                "Vi ska",
                "",
                TestClock.DAY,
                voice(OFFICIAL, ballot),
                TestClock.DAY.plusDays(40),
                TestClock.DAY.plusDays(90),
                DecisionSource.none());
        return beans.of(Deciding.class).decide(GROUP, ballot, plan, UUID.randomUUID());
    }
}
