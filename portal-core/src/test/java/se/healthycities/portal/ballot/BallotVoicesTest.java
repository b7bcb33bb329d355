package se.healthycities.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.spi.Question.Asked;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

/** Who has a voice in a ballot, and how an answer counts (D1, D3). */
class BallotVoicesTest extends BallotRooms {
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

    private VoiceResult of(long ballot, String email) {
        long wanted = organisation(email);
        return result(ballot).voices().stream()
                .filter(voice -> voice.organisation() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private List<Asked> waiting(String email) {
        entityManager.flush();
        return beans.of(BallotQuestions.class).waitingFor(person(email), SWEDISH).stream()
                .filter(asked -> asked.words().contains("Ska vi?"))
                .toList();
    }
}
