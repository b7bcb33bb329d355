package se.healthycities.portal.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.plugin.SchemaReady;

/**
 * Begins to listen when the node starts and ends with it; what is heard is told to those who have a page open here, what is
 * written here is told to all nodes.
 */
@ApplicationScoped
public class LiveNode implements LiveListener.Heard {
    private static final Logger LOG = LoggerFactory.getLogger(LiveNode.class);
    private static final int SECONDS_BETWEEN_PINGS = 30;
    private static final int SECONDS_BEFORE_TOLD_AGAIN = 5;

    private LiveListener listener;
    private LiveVoice voice;
    private ScheduledFuture<?> pings;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    private LiveReaders readers;

    @PostConstruct
    void begin() {
        voice = new LiveVoice(
                source, executor, work -> executor.schedule(work, SECONDS_BEFORE_TOLD_AGAIN, TimeUnit.SECONDS));
    }

    void atStart(@Observes SchemaReady ready) {
        listener = new LiveListener(source, threads, executor, this);
        listener.start();
        pings = executor.scheduleWithFixedDelay(
                () -> safely(readers::ping), SECONDS_BETWEEN_PINGS, SECONDS_BETWEEN_PINGS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (pings != null) {
            pings.cancel(false);
        }
        if (listener != null) {
            listener.stop();
        }
    }

    /** A post was written here, and its transaction has committed. */
    void written(long post) {
        voice.written(post);
    }

    @Override
    public void discussions(Set<Long> discussions) {
        safely(() -> readers.tell(discussions));
    }

    @Override
    public void listening() {
        safely(readers::tellAll);
    }

    /** Tells a page that has just been opened what came while it was loading, on a thread that may wait. */
    public void opened(LiveWire wire, LivePass pass) {
        executor.execute(() -> safely(() -> readers.tell(wire, pass)));
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.error("Live hints were not told", fault);
        }
    }
}
