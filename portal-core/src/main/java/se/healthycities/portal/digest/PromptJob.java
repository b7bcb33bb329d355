package se.healthycities.portal.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.spi.Job;
import se.healthycities.portal.time.Today;

/** Tells at once what people want to hear at once, after half a minute in which more may come to the same mail. */
@ApplicationScoped
public class PromptJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(PromptJob.class);
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final Duration BURST = Duration.ofSeconds(30);

    private final DigestQueries queries;
    private final PromptWriter writer;
    private final Today today;

    @Inject
    public PromptJob(DigestQueries queries, PromptWriter writer, Today today) {
        this.queries = queries;
        this.writer = writer;
        this.today = today;
    }

    @Override
    public String name() {
        return "core.notice-mails";
    }

    @Override
    public Schedule schedule() {
        return new Every(PAUSE);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        Instant ripe = today.now().minus(BURST);
        for (long person : queries.prompt(ripe)) {
            try {
                writer.write(person, ripe);
            } catch (RuntimeException fault) {
                LOG.error("Person {} cannot be told at once", person, fault);
            }
        }
    }
}
