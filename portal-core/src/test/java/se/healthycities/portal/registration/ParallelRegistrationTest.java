package se.healthycities.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.TestBeans;

/** Many at once, each with a connection and a transaction of its own, as on two nodes. */
class ParallelRegistrationTest extends RegistrationTest {
    private static final int SEATS = 40;
    private static final int PEOPLE = 50;
    private static final int THREADS = 10;

    @Test
    void fiftyAtOnceForFortySeatsAreFortyRegisteredAndTenWaiting() throws Exception {
        long occasion = occasionWithSeats(SEATS);
        List<String> people = people(PEOPLE);
        assertThat(people).hasSize(PEOPLE);
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (String email : people) {
                outcomes.add(threads.submit(() -> {
                    start.await();
                    return alone(email, occasion);
                }));
            }
            start.countDown();
            List<Outcome> all = new ArrayList<>();
            for (Future<Outcome> outcome : outcomes) {
                all.add(outcome.get(2, TimeUnit.MINUTES));
            }
            assertThat(all).filteredOn(Outcome.REGISTERED::equals).hasSize(SEATS);
            assertThat(all).filteredOn(Outcome.WAITING::equals).hasSize(PEOPLE - SEATS);
        } finally {
            threads.shutdownNow();
        }
        assertThat(number(count(occasion, "REGISTERED"))).isEqualTo(SEATS);
        assertThat(number(count(occasion, "WAITING"))).isEqualTo(PEOPLE - SEATS);
        assertThat(number(
                        "select count(distinct turn) from core.registrations where state = 'WAITING' and occasion_id = "
                                + occasion))
                .as("each has a place of its own in the line")
                .isEqualTo(PEOPLE - SEATS);
        assertThat(number("select registered * 1000 + waiting from core.occasions where id = " + occasion))
                .isEqualTo(SEATS * 1000L + PEOPLE - SEATS);
    }

    /** What one request does: its own beans, its own connection. */
    private Outcome alone(String email, long occasion) {
        try (EntityManager own = database.sessions().createEntityManager()) {
            own.getTransaction().begin();
            long person = own.createQuery("select person.id from Person person where person.email = :email", Long.class)
                    .setParameter("email", email)
                    .getSingleResult();
            TestBeans mine = new TestBeans(own, clock, () -> OptionalLong.of(person));
            Outcome outcome = mine.of(Registering.class)
                    .register(SCENE, occasion, wish(AttendanceMode.ON_SITE), UUID.randomUUID());
            own.getTransaction().commit();
            return outcome;
        }
    }

    private static String count(long occasion, String state) {
        return "select count(*) from core.registrations where occasion_id = " + occasion + " and state = '" + state
                + "'";
    }
}
