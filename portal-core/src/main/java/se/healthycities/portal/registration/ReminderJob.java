package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import se.healthycities.portal.spi.Job;
import se.healthycities.portal.time.Today;

/** Looks every few minutes which reminders are due; what a run finds too late says nothing true any more and is not sent. */
@ApplicationScoped
public class ReminderJob implements Job {
    private static final int DAYS_AHEAD = 15;
    private static final int DAYS_AFTER = 4;

    private final Reminding reminding;
    private final Today today;

    @Inject
    public ReminderJob(Reminding reminding, Today today) {
        this.reminding = reminding;
        this.today = today;
    }

    @Override
    public String name() {
        return "core.reminders";
    }

    @Override
    public Schedule schedule() {
        return new Every(Duration.ofMinutes(5));
    }

    @Override
    @ActivateRequestContext
    public void run() {
        LocalDate day = today.date();
        for (long occasion : reminding.near(day.minusDays(DAYS_AFTER), day.plusDays(DAYS_AHEAD))) {
            boolean more = true;
            while (more) {
                more = reminding.remind(occasion);
            }
        }
    }
}
