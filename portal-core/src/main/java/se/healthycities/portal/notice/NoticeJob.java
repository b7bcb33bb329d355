package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.spi.Job;

/** Takes the facts that were told, one by one, and writes whom they reach; a fact that cannot be told holds up no other. */
@ApplicationScoped
public class NoticeJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeJob.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final NoticeQueue queue;
    private final NoticeWriter writer;

    @Inject
    public NoticeJob(NoticeQueue queue, NoticeWriter writer) {
        this.queue = queue;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "core.notices";
    }

    @Override
    public Schedule schedule() {
        return new Every(PAUSE);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        queue.clear();
        Set<Long> failed = new HashSet<>();
        for (Optional<NoticeQueue.Waiting> next = queue.first(failed); next.isPresent(); next = queue.first(failed)) {
            NoticeQueue.Waiting fact = next.get();
            try {
                writer.write(fact);
            } catch (RuntimeException fault) {
                LOG.error("The fact {} cannot be told", fact.fact(), fault);
                queue.failed(fact.id());
                failed.add(fact.id());
            }
        }
    }
}
