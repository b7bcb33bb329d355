package se.healthycities.portal.discussion.editing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.TalkTest;
import se.healthycities.portal.discussion.summary.SummaryService;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.testkit.TestBeans;

/** Two people save at the same moment, in two transactions: one is written, the other is told, and no history is lost. */
class TwoAtOnceTest extends TalkTest {
    @Test
    void oneChangeOfAPostIsWrittenAndTheOtherIsTold() throws Exception {
        long post = post(talk("Fem procent"), 1);
        List<Boolean> saved = atOnce(
                beans -> beans.of(PostEditing.class).change(SCENE, post, "Nio procent", 0),
                beans -> beans.of(PostEditing.class).change(SCENE, post, "Fem promille", 0));
        assertThat(saved).containsExactlyInAnyOrder(true, false);
        assertThat(count("core.post_versions where text = 'Fem procent' and post_id = " + post))
                .isOne();
        assertThat(count("core.post_versions where post_id = " + post)).isOne();
    }

    @Test
    void oneSummaryIsWrittenAndTheOtherIsTold() throws Exception {
        long talk = talk("Fem procent");
        List<Boolean> saved = atOnce(
                beans -> beans.of(SummaryService.class).write(SCENE, talk, "Nio.", 0),
                beans -> beans.of(SummaryService.class).write(SCENE, talk, "Fem.", 0));
        assertThat(saved).containsExactlyInAnyOrder(true, false);
        assertThat(count("core.summaries where discussion_id = " + talk)).isOne();
    }

    private List<Boolean> atOnce(Function<TestBeans, Boolean> one, Function<TestBeans, Boolean> other)
            throws Exception {
        long author = beans.of(PersonReads.class).byEmail(AUTHOR).orElseThrow().getId();
        long convenor = beans.of(PersonReads.class).byEmail(CONVENOR).orElseThrow().getId();
        entityManager.getTransaction().commit();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = both.submit(work(author, start, one));
            Future<Boolean> second = both.submit(work(convenor, start, other));
            return List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
        } finally {
            both.shutdownNow();
            entityManager.getTransaction().begin();
        }
    }

    private Callable<Boolean> work(long person, CyclicBarrier start, Function<TestBeans, Boolean> act) {
        return () -> {
            CurrentPerson who = () -> OptionalLong.of(person);
            try (EntityManager own = database.sessions().createEntityManager()) {
                own.getTransaction().begin();
                start.await(30, TimeUnit.SECONDS);
                Boolean saved = act.apply(new TestBeans(own, clock, who));
                own.getTransaction().commit();
                return saved;
            }
        };
    }
}
