package se.healthycities.portal.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.spi.Job;

/** Sends the letters of welcome every morning. */
@ApplicationScoped
public class WelcomeJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(WelcomeJob.class);
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final WelcomeSending sending;

    @Inject
    public WelcomeJob(WelcomeSending sending) {
        this.sending = sending;
    }

    @Override
    public String name() {
        return "core.welcome";
    }

    @Override
    public Schedule schedule() {
        return new Daily(MORNING);
    }

    /** Which spaces a person reads is asked of the gate, which remembers it for a request. */
    @Override
    @ActivateRequestContext
    public void run() {
        for (Newcomer newcomer : sending.due()) {
            try {
                sending.send(newcomer);
            } catch (RuntimeException fault) {
                LOG.error("Affiliation {} cannot be welcomed", newcomer.affiliation(), fault);
            }
        }
    }
}
