package se.healthycities.portal.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.spi.Question.Asked;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.testkit.TestClock;

/** A time poll from the question to the occasion (F5). */
class PollTest extends PollRooms {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void thoseWhoReadTheSpaceAnswerAndTheChosenTimeBecomesOnePublishedOccasion() {
        as(OFFICIAL);
        long poll = poll(Voters.PERSON, false);
        List<TimeRow> times = times(poll);
        answer(GROUP, poll, Map.of(times.get(0).id(), Choice.NO, times.get(1).id(), Choice.YES));
        as(FOLKE);
        answer(
                GROUP,
                poll,
                Map.of(times.get(0).id(), Choice.IF_NEEDED, times.get(1).id(), Choice.YES));
        assertThat(result(poll).total().of(times.get(1), Choice.YES)).isEqualTo(2);
        as(OFFICIAL);
        String key = polls().decide(GROUP, poll, times.get(1).id());
        entityManager.flush();
        assertThat(polls().decide(GROUP, poll, times.get(0).id()))
                .as("a second click")
                .isEqualTo(key);
        OccasionDetails made = one(key);
        assertThat(made.status()).isEqualTo(OccasionStatus.PUBLISHED);
        assertThat(made.startsAt()).isEqualTo(times.get(1).startsAt());
        assertThat(facts(key)).containsExactly("OccasionPublished");
        assertThat(words("select kind from core.facts where kind like 'Poll%' and subject = " + poll + " order by id"))
                .containsExactly("PollOpened", "PollAnswered", "PollAnswered", "PollDecided");
        refused(Verdict.READ_ONLY, () -> answer(GROUP, poll, Map.of(times.get(0).id(), Choice.YES)));
    }

    @Test
    void aNewAnswerTakesThePlaceOfTheOldOneWhichIsKept() {
        as(OFFICIAL);
        long poll = poll(Voters.PERSON, false);
        long time = times(poll).get(0).id();
        for (Choice choice : List.of(Choice.YES, Choice.NO, Choice.IF_NEEDED)) {
            answer(GROUP, poll, Map.of(time, choice));
            entityManager.flush();
        }
        VoiceTimes voice = result(poll).voices().get(0);
        assertThat(voice.current().choices()).isEqualTo(Map.of(time, Choice.IF_NEEDED));
        assertThat(voice.earlier())
                .extracting(given -> given.choices().get(time))
                .containsExactly(Choice.NO, Choice.YES);
    }

    @Test
    void anOrganisationHasOneVoiceWhoeverOfItsPeopleAnswers() {
        seat(group, POLITICIAN, SeatRole.MEMBER);
        as(OFFICIAL);
        long poll = poll(Voters.ORGANISATION, false);
        long time = times(poll).get(0).id();
        answer(GROUP, poll, Map.of(time, Choice.NO));
        as(POLITICIAN);
        assertThat(waiting(POLITICIAN)).as("a colleague has answered").isEmpty();
        assertThat(waiting(FOLKE)).hasSize(1);
        answer(GROUP, poll, Map.of(time, Choice.YES));
        entityManager.flush();
        assertThat(result(poll).voices())
                .singleElement()
                .extracting(voice -> voice.current().choices().get(time))
                .isEqualTo(Choice.YES);
    }

    @Test
    void whoHasNotAnsweredIsAskedUntilTheLastDay() {
        as(OFFICIAL);
        long poll = poll(Voters.PERSON, false);
        List<Asked> asked = waiting(FOLKE);
        assertThat(asked).extracting(Asked::id).containsExactly("poll:" + poll);
        assertThat(asked.get(0).address()).isEqualTo("/spaces/gruppen/meetings/polls/" + poll);
        assertThat(asked.get(0).due()).isEqualTo(TestClock.DAY.plusDays(5));
        assertThat(waiting(GRETA)).isEmpty();
        assertThat(waiting(COORDINATOR)).as("reads here but does not sit here").isEmpty();
        clock.set(TestClock.DAY.plusDays(6));
        assertThat(waiting(FOLKE)).isEmpty();
        as(FOLKE);
        refused(
                Verdict.READ_ONLY,
                () -> answer(GROUP, poll, Map.of(times(poll).get(0).id(), Choice.YES)));
    }

    @Test
    void nobodyOutsideAnswersOrDecides() {
        as(GRETA);
        long secret = polls().open(HIDDEN, plan(Voters.PERSON), false, UUID.randomUUID());
        entityManager.flush();
        as(OFFICIAL);
        long poll = poll(Voters.PERSON, false);
        long time = times(poll).get(0).id();
        refused(Verdict.NOT_FOUND, () -> answer(GROUP, secret, Map.of()));
        refused(
                Verdict.NOT_FOUND,
                () -> polls().decide(GROUP, secret, times(secret).get(0).id()));
        refused(
                Verdict.NOT_FOUND,
                () -> polls().decide(GROUP, poll, times(secret).get(0).id()));
        refused(
                Verdict.NOT_FOUND,
                () -> answer(GROUP, poll, Map.of(times(secret).get(0).id(), Choice.YES)));
        for (String email : List.of(GRETA, POLITICIAN, GUEST)) {
            as(email);
            refused(Verdict.NOT_FOUND, () -> answer(GROUP, poll, Map.of(time, Choice.YES)));
            assertThatThrownBy(() -> polls().decide(GROUP, poll, time)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> polls().close(GROUP, poll)).isInstanceOf(Refused.class);
        }
        as(FOLKE);
        refused(Verdict.FORBIDDEN, () -> polls().decide(GROUP, poll, time));
        assertThat(result(poll).voices()).isEmpty();
    }

    @Test
    void everybodySeatedButTheAskerGetsOneLetterAndTheFormAsksOnce() {
        emptyOutbox();
        as(OFFICIAL);
        UUID form = UUID.randomUUID();
        long poll = polls().open(GROUP, plan(Voters.PERSON), true, form);
        entityManager.flush();
        assertThat(polls().open(GROUP, plan(Voters.PERSON), true, form)).isEqualTo(poll);
        assertThat(words("select address from core.mails")).containsExactly(FOLKE);
    }

    @Test
    void aPollThatIsEndedStaysEnded() {
        as(OFFICIAL);
        long poll = poll(Voters.PERSON, false);
        polls().close(GROUP, poll);
        entityManager.flush();
        polls().close(GROUP, poll);
        assertThat(words("select kind from core.facts where kind = 'PollClosed'"))
                .hasSize(1);
        assertThat(reads().one(poll).orElseThrow().open(TestClock.DAY)).isFalse();
    }

    @Test
    void aPollProposesAtLeastTwoDifferentTimes() {
        assertThatThrownBy(() -> new PollPlan(
                        "x", "", null, Mode.ONSITE, Voters.PERSON, DAY, List.of(at(DAY, 9, 10), at(DAY, 9, 10))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Asked> waiting(String email) {
        return beans.of(PollQuestions.class).waitingFor(person(email), SWEDISH).stream()
                .filter(asked -> asked.words().contains(TITLE))
                .toList();
    }
}
