package se.healthycities.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotPlan;
import se.healthycities.portal.ballot.BallotService;
import se.healthycities.portal.ballot.Shows;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.TestBeans;
import se.healthycities.portal.time.Today;

/** A form that is sent twice at the same moment over two connections is stored once, and both get the same answer. */
class SentTwiceTest extends CalendarRooms {
    private UUID form;

    @Test
    void theSecondOfTwoAtTheSameMomentAnswersAsTheFirst() throws Exception {
        long person = prepare();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (EntityManager first = database.sessions().createEntityManager()) {
            first.getTransaction().begin();
            long stored = ask(first, person);
            Future<Object> second = other.submit(() -> guard(true).ask(call(() -> inATransactionOfItsOwn(person))));
            waitUntilSomebodyWaits(second);
            first.getTransaction().commit();
            assertThat(second.get(60, TimeUnit.SECONDS)).isEqualTo(stored);
        } finally {
            other.shutdownNow();
            entityManager.getTransaction().begin();
        }
        assertThat(words("select title from core.ballots where request_key = '" + form + "'"))
                .hasSize(1);
        moveAside();
    }

    @Test
    void aPartOfAnotherActIsNotTriedAgainBecauseTheWholeOfItFailed() throws Exception {
        long person = prepare();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (EntityManager first = database.sessions().createEntityManager()) {
            first.getTransaction().begin();
            ask(first, person);
            Future<Object> second = other.submit(() -> guard(false).ask(call(() -> inATransactionOfItsOwn(person))));
            waitUntilSomebodyWaits(second);
            first.getTransaction().commit();
            assertThatThrownBy(() -> second.get(60, TimeUnit.SECONDS))
                    .satisfies(fault -> assertThat(SentTwice.is(fault)).isTrue());
        } finally {
            other.shutdownNow();
            entityManager.getTransaction().begin();
        }
        moveAside();
    }

    @Test
    void otherFaultsStayFaults() {
        int[] calls = {0};
        List<Exception> faults = List.of(
                new IllegalStateException("other"),
                new SQLException("violates unique constraint \"spaces_path_key\"", "23505"),
                new SQLException("violates check on \"x_request_key_key\"", "23514"));
        for (Exception fault : faults) {
            assertThatThrownBy(() -> guard(true).ask(call(() -> {
                        calls[0]++;
                        throw fault;
                    })))
                    .isSameAs(fault);
        }
        assertThat(calls[0]).as("each once").isEqualTo(faults.size());
        Exception ended = new IllegalStateException("rolled back");
        ended.addSuppressed(new SQLException("violates unique constraint \"x_request_key_key\"", "23505"));
        assertThat(SentTwice.is(ended)).isTrue();
    }

    private long prepare() {
        form = UUID.randomUUID();
        as(OFFICIAL);
        long person =
                beans.of(PersonReads.class).byEmail(OFFICIAL).orElseThrow().getId();
        entityManager.getTransaction().commit();
        return person;
    }

    /** As the container would, but for the transaction, which the call has itself. @param whole no other act is running */
    private GateInterceptor guard(boolean whole) {
        Gate open = (Gate) Proxy.newProxyInstance(
                Gate.class.getClassLoader(), new Class<?>[] {Gate.class}, (proxy, method, arguments) -> null);
        return new GateInterceptor(open, new RunningTransaction() {
            @Override
            boolean none() {
                return whole;
            }
        });
    }

    private static InvocationContext call(Callable<Object> act) throws NoSuchMethodException {
        Method asked = BallotService.class.getMethod("open", Scene.class, BallotPlan.class, boolean.class, UUID.class);
        return (InvocationContext) Proxy.newProxyInstance(
                InvocationContext.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getParameters" -> new Object[] {GROUP};
                    case "getMethod" -> asked;
                    case "proceed" -> act.call();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Object inATransactionOfItsOwn(long person) {
        try (EntityManager own = database.sessions().createEntityManager()) {
            own.getTransaction().begin();
            try {
                long stored = ask(own, person);
                own.getTransaction().commit();
                return stored;
            } catch (RuntimeException fault) {
                own.getTransaction().rollback();
                throw fault;
            }
        }
    }

    private long ask(EntityManager own, long person) {
        CurrentPerson who = () -> OptionalLong.of(person);
        BallotPlan plan = new BallotPlan(
                BallotKind.YES_NO,
                Voices.PERSON,
                null,
                false,
                Shows.AT_ONCE,
                null,
                "Ska vi?",
                "",
                List.of(),
                DAY.atTime(LocalTime.NOON).atZone(Today.STOCKHOLM).toInstant(),
                null);
        return new TestBeans(own, clock, who).of(BallotService.class).open(GROUP, plan, false, form);
    }

    /** Until the second stands behind the first. */
    private void waitUntilSomebodyWaits(Future<Object> second) {
        try (EntityManager watching = database.sessions().createEntityManager()) {
            long waiting = 0;
            while (waiting == 0 && !second.isDone()) {
                waiting = ((Number) watching.createNativeQuery("select count(*) from pg_stat_activity"
                                        + " where datname = current_database() and wait_event_type = 'Lock'")
                                .getSingleResult())
                        .longValue();
            }
        }
    }
}
