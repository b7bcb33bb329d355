package se.healthycities.bench.daily;

import io.gatling.javaapi.core.Session;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** One task by so many visitors: what each request took, and what the server used from its begin to its end. */
class Step {
    private static final double NANOS = 1_000_000;

    private final Plan plan;
    private final ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
    private final AtomicInteger errors = new AtomicInteger();
    private Usage before;
    private Usage after;
    private long begin;
    private long end;

    Step(Plan plan) {
        this.plan = plan;
    }

    void begin() {
        before = usage();
        begin = System.nanoTime();
    }

    void end() {
        end = System.nanoTime();
        after = usage();
    }

    void take(Collection<Long> nanos) {
        took.addAll(nanos);
    }

    Session note(Session session) {
        if (session.isFailed()) {
            errors.incrementAndGet();
        } else {
            took.add(System.nanoTime() - session.getLong("begin"));
        }
        return session.markAsSucceeded();
    }

    Figure figure(Task task, int visitors, Step floor) {
        int requests = took.size() + errors.get();
        return new Figure(
                task,
                visitors,
                requests,
                errors.get(),
                requests * 1000 * NANOS / (end - begin),
                percentile(50),
                percentile(95),
                percentile(99),
                floor.percentile(50),
                (after.server() - before.server()) / requests,
                (after.database() - before.database()) / requests,
                after.serverBytes(),
                after.databaseBytes());
    }

    /** The smallest value in milliseconds that this share of all does not exceed. */
    private double percentile(int share) {
        List<Long> sorted = took.stream().sorted().toList();
        int rank = (int) Math.ceil(sorted.size() * share / 100.0);
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank - 1)) / NANOS;
    }

    private Usage usage() {
        return Usage.of(plan.server(), plan.database());
    }
}
