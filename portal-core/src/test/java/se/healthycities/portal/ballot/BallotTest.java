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
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Question.Asked;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

/** A ballot from the question to the decision (D1, D3, D4). */
class BallotTest extends BallotRooms {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void aProposalCarriesWhenNobodyObjectsAndEnoughHaveAnswered() {
        long ballot = asked(plan(BallotKind.CONSENT, Voices.ORGANISATION, null, Shows.AT_ONCE, 2));
        assertThat(result(ballot).carried()).as("nobody has answered").isFalse();
        answer(OFFICIAL, ballot, Stance.AGREE);
        assertThat(result(ballot).carried()).as("one of two").isFalse();
        answer(FOLKE, ballot, Stance.CONCERN);
        assertThat(result(ballot).carried()).as("a concern does not stop it").isTrue();
        answer(GRETA, ballot, Stance.OBJECT);
        assertThat(result(ballot).carried()).isFalse();
        answer(GRETA, ballot, Stance.AGREE);
        assertThat(result(ballot).carried()).as("the objection was taken back").isTrue();
    }

    @Test
    void anOrganisationHasOneVoiceTheLastAnswerCountsAndAllAreKept() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        answer(OFFICIAL, ballot, Stance.YES);
        answer(POLITICIAN, ballot, Stance.NO);
        answer(POLITICIAN, ballot, Stance.ABSTAIN);
        VoiceResult lulea = of(ballot, OFFICIAL);
        assertThat(lulea.given()).extracting(GivenRow::stance).containsExactly(Stance.ABSTAIN, Stance.NO, Stance.YES);
        assertThat(lulea.current().person()).isEqualTo(person(POLITICIAN));
        assertThat(lulea.current().capacity()).isEqualTo(Capacity.ELECTED);
        assertThat(result(ballot).answered()).isEqualTo(1);
        assertThat(told(ballot)).containsExactly("BallotOpened", "BallotAnswered", "BallotAnswered", "BallotAnswered");
    }

    @Test
    void theDatabaseKeepsEveryAnswerAsItWas() {
        long ballot = asked(plan(BallotKind.CHOICE, Voices.PERSON));
        long red = reads().options(row(ballot)).get(0).id();
        answer(FOLKE, ballot, GivenAnswer.chosen(Set.of(red)));
        assertThat(words("select coalesce(obj_description(c.oid), '') from pg_class c join pg_namespace n on n.oid ="
                        + " c.relnamespace where n.nspname = 'core' and c.relname in ('ballot_answers', 'ballot_picks',"
                        + " 'ballot_steps')"))
                .hasSize(3)
                .allMatch(comment -> comment.startsWith("append-only"));
    }

    @Test
    void whoseSeatEndedYesterdayAnswersInNoWayAndTheAnswerStaysTheOrganisations() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        answer(POLITICIAN, ballot, Stance.NO);
        long voice = voice(POLITICIAN, ballot);
        unseat(POLITICIAN);
        as(POLITICIAN);
        refused(Verdict.NOT_FOUND, () -> answering().answer(HIDDEN, ballot, voice, GivenAnswer.of(Stance.YES)));
        assertThatThrownBy(() -> answering().answer(GROUP, ballot, voice, GivenAnswer.of(Stance.YES)))
                .isInstanceOf(Refused.class);
        refused(
                Verdict.FORBIDDEN,
                () -> answering().answer(link(ballot, POLITICIAN), voice, GivenAnswer.of(Stance.YES)));
        as(OFFICIAL);
        refused(Verdict.FORBIDDEN, () -> answering().onBehalf(GROUP, ballot, voice, GivenAnswer.of(Stance.YES)));
        assertThat(of(ballot, OFFICIAL).current().stance())
                .as("said while valid")
                .isEqualTo(Stance.NO);
        assertThat(of(ballot, OFFICIAL).valid())
                .as("the official still sits there")
                .isTrue();
        answer(OFFICIAL, ballot, Stance.YES);
        assertThat(of(ballot, OFFICIAL).current().stance()).isEqualTo(Stance.YES);
    }

    @Test
    void whoseAffiliationEndedYesterdayHasNoVoice() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.PERSON));
        long voice = voice(FOLKE, ballot);
        entityManager
                .createNativeQuery("update core.affiliations set valid_to = :last where id = :id")
                .setParameter("last", TestClock.DAY.minusDays(1))
                .setParameter("id", voice)
                .executeUpdate();
        entityManager.clear();
        refused(Verdict.FORBIDDEN, () -> answering().answer(link(ballot, FOLKE), voice, GivenAnswer.of(Stance.YES)));
        assertThat(beans.of(BallotVoices.class).of(row(ballot), person(FOLKE))).isEmpty();
    }

    @Test
    void whoSpeaksAsAPersonSaysTheSameOnceAsWhateverAffiliation() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.PERSON));
        answer(FOLKE, ballot, Stance.YES);
        long seat = voice(FOLKE, ballot);
        unseat(FOLKE);
        Affiliation first = entityManager.find(Affiliation.class, seat);
        Affiliation second = new Affiliation(
                first.getPerson(), first.getOrganisation(), Capacity.ELECTED, "Ledamot", Period.from(TestClock.DAY));
        entityManager.persist(second);
        Space room = entityManager.find(Space.class, group.getId());
        entityManager.persist(new Seat(room, second, SeatRole.MEMBER, Period.from(TestClock.DAY)));
        entityManager.flush();
        as(FOLKE);
        answering().answer(GROUP, ballot, second.getId(), GivenAnswer.of(Stance.YES));
        assertThat(words("select stance from core.ballot_answers where ballot_id = " + ballot))
                .as("said before")
                .containsExactly("YES");
        answering().answer(GROUP, ballot, second.getId(), GivenAnswer.of(Stance.NO));
        assertThat(result(ballot).said(Stance.NO)).isEqualTo(1);
        assertThat(result(ballot).said(Stance.YES)).isZero();
    }

    @Test
    void aMandateThatEndsWhileTheBallotRunsEndsTheVoiceAndMarksThePersonsAnswer() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.PERSON));
        answer(FOLKE, ballot, Stance.YES);
        answer(GRETA, ballot, Stance.NO);
        clock.set(TestClock.DAY.plusDays(2));
        unseat(FOLKE);
        Result result = result(ballot);
        assertThat(result.voices().stream().filter(one -> !one.valid()))
                .extracting(VoiceResult::name)
                .containsExactly("Folke Mallander");
        assertThat(result.said(Stance.YES)).as("it still counts").isEqualTo(1);
        refused(
                Verdict.FORBIDDEN,
                () -> answering().answer(link(ballot, FOLKE), voice(FOLKE, ballot), GivenAnswer.of(Stance.NO)));
    }

    @Test
    void guestsHaveNoVoiceAndOnlyTheCapacityThatIsAskedHasOne() {
        long all = asked(plan(BallotKind.YES_NO, Voices.PERSON));
        as(GUEST);
        refused(Verdict.FORBIDDEN, () -> answering().answer(GROUP, all, voice(GUEST, all), GivenAnswer.of(Stance.YES)));
        long elected = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION, Capacity.ELECTED, Shows.AT_ONCE, null));
        as(OFFICIAL);
        refused(
                Verdict.FORBIDDEN,
                () -> answering().answer(GROUP, elected, voice(OFFICIAL, elected), GivenAnswer.of(Stance.YES)));
        answer(POLITICIAN, elected, Stance.YES);
        assertThat(beans.of(BallotVoices.class).of(elected))
                .extracting(VoiceRow::capacity)
                .containsOnly(Capacity.ELECTED);
        refused(
                Verdict.FORBIDDEN,
                () -> answering().answer(GROUP, elected, voice(FOLKE, elected), GivenAnswer.of(Stance.YES)));
    }

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
    void itWaitsInTheBriefOfEachVoiceUntilSomebodyAnswersForIt() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        List<Asked> asked = waiting(POLITICIAN);
        assertThat(asked).extracting(Asked::words).containsExactly("Svara för Luleå kommun: Ska vi?");
        assertThat(asked.get(0).address()).isEqualTo(PAGE + ballot);
        assertThat(asked.get(0).due()).isEqualTo(TestClock.DAY.plusDays(5));
        assertThat(waiting(GUEST)).isEmpty();
        answer(OFFICIAL, ballot, Stance.YES);
        assertThat(waiting(POLITICIAN)).as("a colleague has answered").isEmpty();
        assertThat(waiting(FOLKE)).hasSize(1);
        assertThat(beans.of(BallotVoices.class).unanswered(ballot))
                .extracting(Unanswered::email)
                .containsExactlyInAnyOrder(FOLKE, GRETA);
        clock.set(CLOSES);
        assertThat(waiting(FOLKE)).isEmpty();
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
    void anAnswerIsComplete() {
        assertThat(GivenAnswer.of(Stance.OBJECT).fault(BallotKind.CONSENT, false))
                .contains(GivenAnswer.Fault.NO_REASON);
        assertThat(GivenAnswer.of(Stance.CONCERN, "  ").fault(BallotKind.CONSENT, false))
                .contains(GivenAnswer.Fault.NO_REASON);
        assertThat(GivenAnswer.of(Stance.YES).fault(BallotKind.CONSENT, false))
                .contains(GivenAnswer.Fault.NOTHING_SAID);
        assertThat(GivenAnswer.of(null).fault(BallotKind.YES_NO, false)).contains(GivenAnswer.Fault.NOTHING_SAID);
        assertThat(GivenAnswer.chosen(Set.of()).fault(BallotKind.CHOICE, true))
                .contains(GivenAnswer.Fault.NOTHING_SAID);
        assertThat(GivenAnswer.chosen(Set.of(1L, 2L)).fault(BallotKind.CHOICE, false))
                .contains(GivenAnswer.Fault.TOO_MANY);
        assertThat(GivenAnswer.chosen(Set.of(1L, 2L)).fault(BallotKind.CHOICE, true))
                .isEmpty();
        assertThat(GivenAnswer.of(Stance.NO, "x".repeat(GivenAnswer.REASON + 1)).fault(BallotKind.YES_NO, false))
                .contains(GivenAnswer.Fault.LONG_REASON);
        long ballot = asked(plan(BallotKind.CHOICE, Voices.PERSON));
        long other = asked(plan(BallotKind.CHOICE, Voices.PERSON));
        long strange = reads().options(row(other)).get(0).id();
        as(FOLKE);
        refused(
                Verdict.NOT_FOUND,
                () -> answering().answer(GROUP, ballot, voice(FOLKE, ballot), GivenAnswer.chosen(Set.of(strange))));
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

    private VoiceResult of(long ballot, String email) {
        long wanted = organisation(email);
        return result(ballot).voices().stream()
                .filter(voice -> voice.organisation() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private SignedLink link(long ballot, String email) {
        return new SignedLink(
                BallotLetters.ANSWER, person(email), ballot, clock.instant().plusSeconds(60));
    }

    private List<Asked> waiting(String email) {
        entityManager.flush();
        return beans.of(BallotQuestions.class).waitingFor(person(email), SWEDISH).stream()
                .filter(asked -> asked.words().contains("Ska vi?"))
                .toList();
    }
}
