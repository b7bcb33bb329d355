package se.healthycities.portal.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.TestBeans;

/** Several nodes write each letter of welcome once. */
class WelcomeNodesTest extends WelcomeNetwork {
    @Test
    void threeNodesWriteOneLetter() throws Exception {
        LocalDate from = LocalDate.of(2026, 12, 3);
        sql("delete from core.quiet_periods");
        elected(nora(), LULEA, from);
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
        clock.set(from.plusDays(1));
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> runs = new ArrayList<>();
            for (int node = 0; node < 3; node++) {
                runs.add(nodes.submit(() -> {
                    start.await();
                    runAlone();
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> run : runs) {
                run.get(2, TimeUnit.MINUTES);
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(letters(NORA)).isOne();
        assertThat(number("select count(*) from core.welcome_letters")).isOne();
    }

    /** One node: its own connection and transaction. */
    private void runAlone() {
        try (EntityManager own = database.sessions().createEntityManager()) {
            own.getTransaction().begin();
            new TestBeans(own, clock, OptionalLong::empty).of(WelcomeJob.class).run();
            own.getTransaction().commit();
        }
    }
}
