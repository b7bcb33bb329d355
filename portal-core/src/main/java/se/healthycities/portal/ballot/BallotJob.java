package se.healthycities.portal.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.spi.Job;

/** Looks every few minutes which ballots have closed by the clock. */
@ApplicationScoped
public class BallotJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(BallotJob.class);

    private final BallotClosing closing;

    @Inject
    public BallotJob(BallotClosing closing) {
        this.closing = closing;
    }

    @Override
    public String name() {
        return "core.ballots";
    }

    @Override
    public Schedule schedule() {
        return new Every(Duration.ofMinutes(2));
    }

    /** Whether a plugin is on is asked of the gate, which remembers it for a request. */
    @Override
    @ActivateRequestContext
    public void run() {
        for (long ballot : closing.untold()) {
            try {
                closing.tell(ballot);
            } catch (RuntimeException fault) {
                LOG.error("Nobody can be told that ballot {} has closed", ballot, fault);
            }
        }
    }
}
