package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.spi.Job;

/** Looks every few minutes which questions go to their groups. */
@ApplicationScoped
public class PassingOnJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(PassingOnJob.class);
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final PassingOn passing;

    @Inject
    public PassingOnJob(PassingOn passing) {
        this.passing = passing;
    }

    @Override
    public String name() {
        return "themegroups.questions";
    }

    @Override
    public Schedule schedule() {
        return new Every(PAUSE);
    }

    /** Whether a group can be written in is asked of the gate, which remembers it for a request. */
    @Override
    @ActivateRequestContext
    public void run() {
        for (long question : passing.due()) {
            try {
                passing.pass(question);
            } catch (RuntimeException fault) {
                LOG.error("Question {} cannot go to its group", question, fault);
            }
        }
    }
}
