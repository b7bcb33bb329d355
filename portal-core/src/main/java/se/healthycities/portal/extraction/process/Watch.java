package se.healthycities.portal.extraction.process;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends a process that takes too long with one document. A machine that is busy with others may give it little of its time:
 * then it gets the same span again, a few times, because the document is not to blame.
 */
final class Watch implements AutoCloseable {
    private static final int SPANS = 9;

    private final Process process;
    private final Duration span;
    private final Optional<Duration> before;
    private int spans;
    private boolean late;
    private boolean over;

    Watch(Process process, Duration span) {
        this.process = process;
        this.span = span;
        this.before = worked();
        begin();
    }

    private void begin() {
        spans++;
        CompletableFuture.runAsync(
                this::look, CompletableFuture.delayedExecutor(span.toMillis(), TimeUnit.MILLISECONDS));
    }

    private synchronized void look() {
        if (over) {
            return;
        }
        Optional<Duration> now = worked();
        boolean starved = before.isPresent()
                && now.isPresent()
                && now.get().minus(before.get()).compareTo(span.dividedBy(2)) < 0;
        if (starved && spans < SPANS) {
            begin();
        } else {
            late = true;
            process.destroyForcibly();
        }
    }

    /** How long the process has had a processor; empty where the system does not say. */
    private Optional<Duration> worked() {
        return process.info().totalCpuDuration();
    }

    synchronized boolean late() {
        return late;
    }

    @Override
    public synchronized void close() {
        over = true;
    }
}
