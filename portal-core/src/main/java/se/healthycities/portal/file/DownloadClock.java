package se.healthycities.portal.file;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.plugin.SchemaReady;

/**
 * Writes the counts of downloads every half minute and when the portal stops. No job of the network: each node has a tally of
 * its own.
 */
@ApplicationScoped
public class DownloadClock {
    private static final Logger LOG = LoggerFactory.getLogger(DownloadClock.class);
    private static final int SECONDS = 30;

    private final DownloadTally tally;
    private final DownloadCounts counts;
    private ScheduledFuture<?> ticking;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    public DownloadClock(DownloadTally tally, DownloadCounts counts) {
        this.tally = tally;
        this.counts = counts;
    }

    void atStart(@Observes SchemaReady ready) {
        ticking = executor.scheduleWithFixedDelay(this::write, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void write() {
        Map<DownloadTally.Key, Long> taken = tally.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            counts.write(taken);
        } catch (RuntimeException fault) {
            tally.putBack(taken);
            LOG.warn("Counts of downloads wait for the next time", fault);
        }
    }

    @PreDestroy
    void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
        write();
    }
}
