package se.healthycities.portal.meeting.output;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.spi.Job;

/** Looks every minute for minutes that were signed and are no file yet. */
@ApplicationScoped
public class MinutesFilingJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(MinutesFilingJob.class);
    private static final int AT_ONCE = 20;

    private final MinutesFiling filing;

    @Inject
    public MinutesFilingJob(MinutesFiling filing) {
        this.filing = filing;
    }

    @Override
    public String name() {
        return "core.minutes-filing";
    }

    @Override
    public Schedule schedule() {
        return new Every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        for (SignedMinutes minutes : filing.waiting(AT_ONCE)) {
            try {
                filing.keep(minutes);
            } catch (RuntimeException fault) {
                LOG.error("Minutes {} cannot become a file", minutes.minutes(), fault);
            }
        }
    }
}
