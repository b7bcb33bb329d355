package se.healthycities.portal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.reminder.Reminding.Reminder;
import se.healthycities.portal.spi.Job;

/** Looks every few minutes who is to be reminded of a question. */
@ApplicationScoped
public class ReminderJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);

    private final Reminding reminding;

    @Inject
    public ReminderJob(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public String name() {
        return "core.question-reminders";
    }

    @Override
    public Schedule schedule() {
        return new Every(Duration.ofMinutes(10));
    }

    /** Whether a plugin is on is asked of the gate, which remembers it for a request. */
    @Override
    @ActivateRequestContext
    public void run() {
        for (Reminder reminder : reminding.letters()) {
            try {
                reminding.write(reminder);
            } catch (RuntimeException fault) {
                LOG.error(
                        "Nobody can be reminded of {} {}",
                        reminder.question().kind(),
                        reminder.question().id(),
                        fault);
            }
        }
    }
}
