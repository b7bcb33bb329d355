package se.healthycities.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.testkit.TestBeans;
import se.healthycities.portal.testkit.TestClock;

/** Several who write in the same register at the same moment, each in a transaction of its own as on several nodes. */
class DecisionAtOnceTest extends CalendarRooms {
    private static final int WRITERS = 6;

    @Test
    void numbersHaveNoGapsAndNoneTwiceThoughManyWriteAtOnce() throws Exception {
        as(OFFICIAL);
        atOnce(
                WRITERS,
                (beans, number) -> service(beans).record(GROUP, decision("Beslut " + number), UUID.randomUUID()));
        assertThat(words("select cast(register_number as text) from core.decisions where space_id = " + group.getId()
                        + " order by register_number"))
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void oneFormThatArrivesManyTimesAtOnceWritesOneDecision() throws Exception {
        as(OFFICIAL);
        UUID form = UUID.randomUUID();
        List<Long> ids = atOnce(WRITERS, (beans, number) -> service(beans).record(GROUP, decision("Samma"), form));
        assertThat(ids).containsOnly(ids.get(0));
        assertThat(words("select title from core.decisions where space_id = " + group.getId()))
                .hasSize(1);
        assertThat(words("select kind from core.facts where kind = 'DecisionMade' and subject = " + ids.get(0)))
                .hasSize(1);
    }

    @Test
    void ofTwoChangesAtOnceOneIsWrittenAndTheOtherIsTold() throws Exception {
        as(OFFICIAL);
        long id = service(beans).record(GROUP, decision("Först"), UUID.randomUUID());
        List<Long> saved = atOnce(
                2, (beans, number) -> service(beans).change(GROUP, id, decision("Lydelse " + number), 0) ? 1L : 0L);
        assertThat(saved).containsExactlyInAnyOrder(1L, 0L);
        assertThat(words("select title from core.decision_versions where decision_id = " + id))
                .containsExactly("Först");
    }

    @AfterEach
    void leaveNothing() {
        moveAside();
    }

    private List<Long> atOnce(int writers, Act act) throws Exception {
        long person =
                beans.of(PersonReads.class).byEmail(OFFICIAL).orElseThrow().getId();
        entityManager.getTransaction().commit();
        CyclicBarrier start = new CyclicBarrier(writers);
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<Long>> written = new ArrayList<>();
            for (int i = 1; i <= writers; i++) {
                int number = i;
                written.add(threads.submit(work(person, start, beans -> act.on(beans, number))));
            }
            List<Long> results = new ArrayList<>();
            for (Future<Long> one : written) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
            entityManager.clear();
            entityManager.getTransaction().begin();
        }
    }

    private Callable<Long> work(long person, CyclicBarrier start, Function<TestBeans, Long> act) {
        return () -> {
            CurrentPerson who = () -> OptionalLong.of(person);
            try (EntityManager own = database.sessions().createEntityManager()) {
                own.getTransaction().begin();
                start.await(30, TimeUnit.SECONDS);
                Long result = act.apply(new TestBeans(own, clock, who));
                own.getTransaction().commit();
                return result;
            }
        };
    }

    private static DecisionPlan decision(String title) {
        return new DecisionPlan(title, "", TestClock.DAY, null, null, null, DecisionSource.none());
    }

    private static DecisionService service(TestBeans beans) {
        return beans.of(DecisionService.class);
    }

    private interface Act {
        long on(TestBeans beans, int number);
    }
}
