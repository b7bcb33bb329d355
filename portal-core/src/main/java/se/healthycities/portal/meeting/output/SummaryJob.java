package se.healthycities.portal.meeting.output;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.spi.Job;

/** Looks every morning for meetings of which nobody has written down anything for two weeks. */
@ApplicationScoped
public class SummaryJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(SummaryJob.class);

    private final SummaryCare care;

    @Inject
    public SummaryJob(SummaryCare care) {
        this.care = care;
    }

    @Override
    public String name() {
        return "core.missing-summaries";
    }

    @Override
    public Schedule schedule() {
        return new Daily(LocalTime.of(6, 30));
    }

    /** Whether a space is open is asked of the gate, which remembers it for a request. */
    @Override
    @ActivateRequestContext
    public void run() {
        for (SummaryOwed owed : care.owed()) {
            try {
                care.remind(owed);
            } catch (RuntimeException fault) {
                LOG.error("Nobody can be reminded of the minutes of occasion {}", owed.occasion(), fault);
            }
        }
    }
}
