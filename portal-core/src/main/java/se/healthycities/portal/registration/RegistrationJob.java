package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import se.healthycities.portal.spi.Job;
import se.healthycities.portal.time.Today;

/**
 * Moves the waiting lists on, opens and closes registrations and forgets who never confirmed. It asks the rows what is due, so that a run
 * that comes late, or after a restart, does the same as one that comes in time.
 */
@ApplicationScoped
public class RegistrationJob implements Job {
    private final Upkeep upkeep;
    private final Today today;

    @Inject
    public RegistrationJob(Upkeep upkeep, Today today) {
        this.upkeep = upkeep;
        this.today = today;
    }

    @Override
    public String name() {
        return "core.registration";
    }

    @Override
    public Schedule schedule() {
        return new Every(Duration.ofMinutes(1));
    }

    @Override
    @ActivateRequestContext
    public void run() {
        Instant now = today.now();
        upkeep.forgetUnconfirmed(now.minus(SignUp.WAITS));
        upkeep.opened(now).forEach(upkeep::tellOpening);
        upkeep.closed(now, today.date()).forEach(upkeep::settle);
        upkeep.unsettled(now, today.date()).forEach(upkeep::settle);
    }
}
