package se.healthycities.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
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
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.poll.PollPlan;
import se.healthycities.portal.poll.PollReads;
import se.healthycities.portal.poll.PollService;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.testkit.TestBeans;
import se.healthycities.portal.testkit.TestClock;

/** Two acts at the same moment, in two transactions as on two nodes: nothing is lost and nothing happens twice. */
class OccasionAtOnceTest extends CalendarRooms {
    @Test
    void ofTwoChangesOneIsWrittenAndTheOtherIsTold() throws Exception {
        as(OFFICIAL);
        String key = published(GROUP, plan("Mötet"));
        long id = id(key);
        int seen = one(key).version();
        List<Object> saved = atOnce(
                beans -> beans.of(OccasionService.class).change(GROUP, id, plan("Den ena"), seen),
                beans -> beans.of(OccasionService.class).change(GROUP, id, plan("Den andra"), seen));
        assertThat(saved).containsExactlyInAnyOrder(true, false);
        assertThat(one(key).sequence()).isEqualTo(1);
        assertThat(facts(key)).containsExactly("OccasionPublished", "OccasionChanged");
        cleanUp();
    }

    @Test
    void aPollBecomesOneOccasionThoughTwoTimesAreChosenAtOnce() throws Exception {
        as(OFFICIAL);
        PollPlan plan = new PollPlan(
                "Samtidigt",
                "",
                null,
                Mode.ONSITE,
                Voters.PERSON,
                TestClock.DAY.plusDays(5),
                List.of(at(DAY, 9, 10), at(DAY, 13, 15)));
        long poll = beans.of(PollService.class).open(GROUP, plan, false, UUID.randomUUID());
        entityManager.flush();
        List<Long> times = beans.of(PollReads.class).times(poll).stream()
                .map(time -> time.id())
                .toList();
        List<Object> keys = atOnce(
                beans -> beans.of(PollService.class).decide(GROUP, poll, times.get(0)),
                beans -> beans.of(PollService.class).decide(GROUP, poll, times.get(1)));
        assertThat(keys.get(0)).isEqualTo(keys.get(1));
        assertThat(words("select key from core.occasions where title = 'Samtidigt'"))
                .hasSize(1);
        assertThat(facts((String) keys.get(0))).containsExactly("OccasionPublished");
        cleanUp();
    }

    /** What was committed would stand in the way of the next test of this class. */
    private void cleanUp() {
        entityManager
                .createNativeQuery(
                        "update core.spaces set path = path || id where path in ('spaces/gruppen', 'spaces/gomda')")
                .executeUpdate();
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
    }

    private List<Object> atOnce(Function<TestBeans, Object> one, Function<TestBeans, Object> other) throws Exception {
        long person =
                beans.of(PersonReads.class).byEmail(OFFICIAL).orElseThrow().getId();
        entityManager.getTransaction().commit();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Object> first = both.submit(work(person, start, one));
            Future<Object> second = both.submit(work(person, start, other));
            return List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
        } finally {
            both.shutdownNow();
            entityManager.clear();
            entityManager.getTransaction().begin();
        }
    }

    private Callable<Object> work(long person, CyclicBarrier start, Function<TestBeans, Object> act) {
        return () -> {
            CurrentPerson who = () -> OptionalLong.of(person);
            try (EntityManager own = database.sessions().createEntityManager()) {
                own.getTransaction().begin();
                start.await(30, TimeUnit.SECONDS);
                Object result = act.apply(new TestBeans(own, clock, who));
                own.getTransaction().commit();
                return result;
            }
        };
    }
}
