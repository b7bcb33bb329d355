package se.healthycities.portal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AfterCommitTest {
    private final AfterCommit after = new AfterCommit();
    private final List<Synchronization> registered = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void aTransactionRuns() throws ReflectiveOperationException {
        Field registry = AfterCommit.class.getDeclaredField("registry");
        registry.setAccessible(true);
        registry.set(
                after,
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {TransactionSynchronizationRegistry.class},
                        (proxy, method, arguments) -> {
                            registered.add((Synchronization) arguments[0]);
                            return null;
                        }));
        after.run(() -> done.add("told"));
    }

    @Test
    void itIsDoneAfterTheCommitAndNotBefore() {
        registered.forEach(Synchronization::beforeCompletion);
        assertThat(done).isEmpty();
        registered.forEach(end -> end.afterCompletion(Status.STATUS_COMMITTED));
        assertThat(done).containsExactly("told");
    }

    @Test
    void itIsNeverDoneAfterARollback() {
        registered.forEach(end -> end.afterCompletion(Status.STATUS_ROLLEDBACK));
        assertThat(registered).hasSize(1);
        assertThat(done).isEmpty();
    }
}
