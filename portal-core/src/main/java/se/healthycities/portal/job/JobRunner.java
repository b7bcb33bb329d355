package se.healthycities.portal.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.plugin.SchemaReady;
import se.healthycities.portal.spi.Job;

/** Looks every few seconds which jobs are due and runs them on the server's own threads; stopping waits for those that run. */
@ApplicationScoped
public class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int SECONDS_BETWEEN_LOOKS = 5;
    private static final int LONGEST_GOODBYE_IN_SECONDS = 20;

    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Phaser work = new Phaser(1);
    private ScheduledFuture<?> looks;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<Job> jobs;

    @Inject
    private JobTable table;

    void atStart(@Observes SchemaReady ready) throws SQLException {
        table.introduce(jobs.stream().toList());
        looks = executor.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            table.due(jobs.stream()).stream()
                    .filter(job -> running.add(job.name()))
                    .forEach(this::begin);
        } catch (SQLException | RuntimeException fault) {
            LOG.error("Jobs cannot be looked up", fault);
        }
    }

    private void begin(Job job) {
        work.register();
        try {
            executor.execute(() -> run(job));
        } catch (RuntimeException refused) {
            ended(job);
            throw refused;
        }
    }

    private void run(Job job) {
        try {
            table.run(job);
        } catch (SQLException fault) {
            LOG.error("The job {} cannot be noted", job.name(), fault);
        } finally {
            ended(job);
        }
    }

    private void ended(Job job) {
        running.remove(job.name());
        work.arriveAndDeregister();
    }

    @PreDestroy
    void stop() {
        if (looks != null) {
            looks.cancel(false);
        }
        try {
            work.awaitAdvanceInterruptibly(work.arrive(), LONGEST_GOODBYE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            LOG.warn("A job still runs while the portal stops: {}", running);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
