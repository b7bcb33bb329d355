package se.healthycities.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.testkit.TestBeans;

/** Two acts at the same moment, in two transactions as on two nodes: every answer is kept and one of each voice counts. */
class BallotAtOnceTest extends BallotRooms {
    @Test
    void twoOrganisationsThatAnswerAtTheSameMomentAreBothCounted() throws Exception {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        atOnce(List.of(says(FOLKE, ballot, Stance.YES), says(GRETA, ballot, Stance.NO)));
        Result result = result(ballot);
        assertThat(result.answered()).isEqualTo(2);
        assertThat(result.said(Stance.YES)).isEqualTo(1);
        assertThat(result.said(Stance.NO)).isEqualTo(1);
        moveAside();
    }

    @Test
    void ofTwoRepresentativesAtTheSameMomentOneCountsForTheOrganisationAndBothAreKept() throws Exception {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        for (int round = 1; round <= 5; round++) {
            String words = "Omgång " + round;
            atOnce(List.of(
                    says(OFFICIAL, ballot, GivenAnswer.of(Stance.YES, words)),
                    says(POLITICIAN, ballot, GivenAnswer.of(Stance.NO, words))));
            Result result = result(ballot);
            assertThat(result.answered()).isEqualTo(1);
            assertThat(result.said(Stance.YES) + result.said(Stance.NO)).isEqualTo(1);
            VoiceResult lulea = result.voices().stream()
                    .filter(VoiceResult::answered)
                    .findFirst()
                    .orElseThrow();
            assertThat(lulea.given()).hasSize(2 * round);
            long newest = lulea.given().stream().mapToLong(GivenRow::id).max().orElseThrow();
            assertThat(lulea.current().id()).isEqualTo(newest);
        }
        moveAside();
    }

    @Test
    void anAnswerThatComesWhileTheBallotIsClosedIsEitherCountedOrRefused() throws Exception {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        List<Boolean> done = atOnce(List.of(
                says(FOLKE, ballot, Stance.YES),
                new Act(OFFICIAL, beans -> beans.of(BallotCourse.class).close(GROUP, ballot))));
        assertThat(state(ballot)).isEqualTo(BallotState.CLOSED);
        assertThat(result(ballot).answered()).isEqualTo(done.get(0) ? 1 : 0);
        moveAside();
    }

    private Act says(String email, long ballot, Stance stance) {
        return says(email, ballot, GivenAnswer.of(stance));
    }

    private Act says(String email, long ballot, GivenAnswer given) {
        long voice = voice(email, ballot);
        return new Act(email, beans -> beans.of(Answering.class).answer(GROUP, ballot, voice, given));
    }

    @Test
    void aFormThatIsSentTwiceAtTheSameMomentAnswersOnce() throws Exception {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        atOnce(List.of(says(FOLKE, ballot, Stance.YES), says(FOLKE, ballot, Stance.YES)));
        assertThat(words("select stance from core.ballot_answers where ballot_id = " + ballot))
                .containsExactly("YES");
        moveAside();
    }

    /** @return for each act whether it was done and not refused */
    private List<Boolean> atOnce(List<Act> acts) throws Exception {
        List<Long> people = acts.stream().map(act -> person(act.email())).toList();
        entityManager.getTransaction().commit();
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService all = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < acts.size(); i++) {
                running.add(all.submit(work(people.get(i), start, acts.get(i).act())));
            }
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> one : running) {
                done.add(one.get(60, TimeUnit.SECONDS));
            }
            return done;
        } finally {
            all.shutdownNow();
            entityManager.clear();
            entityManager.getTransaction().begin();
        }
    }

    private Callable<Boolean> work(long person, CyclicBarrier start, Consumer<TestBeans> act) {
        return () -> {
            CurrentPerson who = () -> OptionalLong.of(person);
            try (EntityManager own = database.sessions().createEntityManager()) {
                own.getTransaction().begin();
                start.await(30, TimeUnit.SECONDS);
                try {
                    act.accept(new TestBeans(own, clock, who));
                    own.getTransaction().commit();
                    return true;
                } catch (Refused refused) {
                    own.getTransaction().rollback();
                    return false;
                }
            }
        };
    }

    /** What somebody does. */
    private record Act(String email, Consumer<TestBeans> act) {}
}
