package se.healthycities.themegroups.ask;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.TestBeans;

/** Many at the same moment, each with a connection and a transaction of its own, as on two nodes. */
class TwoAskersTest extends AskTest {
    private static final List<String> ASKERS = List.of(
            ASKER,
            "vera.provberg@jarfalla.example",
            "zeb.prototypsson@lund.example",
            "alma.testlund@uppsala.example",
            "disa.skissberg@linkoping.example",
            "hedda.prototypsson@vaxjo.example");

    @Test
    void nobodyGetsAThirdQuestionAlsoWhenManyAskAtTheSameMoment() throws Exception {
        List<Long> questions = new ArrayList<>();
        for (String asker : ASKERS) {
            as(asker);
            questions.add(draft(false, "themegroups/strategisk", "styrning", "sociala-investeringar"));
        }
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
        ExecutorService threads = Executors.newFixedThreadPool(ASKERS.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> sent = new ArrayList<>();
            for (int i = 0; i < ASKERS.size(); i++) {
                long person = person(ASKERS.get(i));
                long question = questions.get(i);
                sent.add(threads.submit(() -> {
                    start.await();
                    return alone(person, question);
                }));
            }
            start.countDown();
            for (Future<Integer> one : sent) {
                one.get(2, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(number(
                        "select max(n) from (select count(*) n from themegroups.question_routes r join core.affiliations a"
                                + " on a.id = r.affiliation_id where r.asked_at > cast('2026-11-15' as timestamptz)"
                                + " group by a.person_id) x"))
                .isEqualTo(2);
    }

    @Test
    void twoNodesTakeAQuestionToItsGroupOnce() throws Exception {
        as(ASKER);
        long id = asked(false, "styrning");
        clock.set(clock.instant().plus(java.time.Duration.ofDays(9)));
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                runs.add(nodes.submit(
                        () -> inTransaction(0, mine -> mine.of(PassingOn.class).pass(id))));
            }
            for (Future<?> run : runs) {
                run.get(2, TimeUnit.MINUTES);
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(number("select count(*) from core.discussions where request_key in (select d.request_key from"
                        + " core.discussions d join themegroups.questions q on q.discussion_id = d.id where q.id = "
                        + id
                        + ")"))
                .isOne();
        assertThat(number("select count(*) from core.facts where kind = 'QuestionPassedOn' and subject = " + id))
                .isOne();
    }

    private int alone(long person, long question) {
        int[] asked = new int[1];
        inTransaction(person, mine -> {
            Question found = mine.of(EntityManager.class).find(Question.class, question);
            List<Suggested> suggested = mine.of(Knowing.class)
                    .suggested(
                            found.getTitle(),
                            found.getTags(),
                            person,
                            found.getAuthor().getOrganisation().getId());
            Set<Long> all = affiliations(suggested);
            asked[0] = mine.of(Asking.class).send(SCENE, question, all);
        });
        return asked[0];
    }

    private void inTransaction(long person, java.util.function.Consumer<TestBeans> work) {
        try (EntityManager own = database.sessions().createEntityManager()) {
            own.getTransaction().begin();
            work.accept(new TestBeans(own, clock, () -> person == 0 ? OptionalLong.empty() : OptionalLong.of(person)));
            own.getTransaction().commit();
        }
    }
}
