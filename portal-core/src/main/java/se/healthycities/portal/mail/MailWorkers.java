package se.healthycities.portal.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Lets several workers do the same side by side, on the server's own threads. */
@ApplicationScoped
public class MailWorkers {
    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    /** The same where there is no server. */
    static MailWorkers on(ExecutorService threads) {
        return new MailWorkers() {
            @Override
            ExecutorService threads() {
                return threads;
            }
        };
    }

    ExecutorService threads() {
        return executor;
    }

    /**
     * Waits until all have ended; the first of them is the caller itself, so that work goes on when no thread is free.
     *
     * @return true when each of them said so
     */
    boolean together(int workers, Callable<Boolean> work) {
        FutureTask<Boolean> own = new FutureTask<>(work);
        List<Future<Boolean>> all = new ArrayList<>(List.of(own));
        for (int i = 1; i < workers; i++) {
            all.add(threads().submit(work));
        }
        own.run();
        List<Throwable> fallen = new ArrayList<>();
        boolean well = true;
        for (Future<Boolean> worker : all) {
            well &= ended(worker, fallen);
        }
        if (!fallen.isEmpty()) {
            throw new IllegalStateException(fallen.size() + " workers of the postman fell", fallen.get(0));
        }
        return well;
    }

    private static boolean ended(Future<Boolean> worker, List<Throwable> fallen) {
        try {
            return worker.get();
        } catch (ExecutionException fault) {
            fallen.add(fault.getCause());
        } catch (CancellationException theServerStops) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
