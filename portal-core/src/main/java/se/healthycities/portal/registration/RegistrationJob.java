package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.spi.Job;
import se.healthycities.portal.time.Today;

/**
 * Moves the waiting lists on, opens and closes registrations and forgets who never confirmed. It asks the rows what is due, so that a run
 * that comes late, or after a restart, does the same as one that comes in time.
 */
@ApplicationScoped
public class RegistrationJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(RegistrationJob.class);

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

    /** Rights are asked of the gate, which remembers them for a request. */
    @Override
    @ActivateRequestContext
    public void run() {
        Instant now = today.now();
        upkeep.forgetUnconfirmed(now.minus(SignUp.WAITS));
        each(upkeep.opened(now), upkeep::tellOpening);
        each(upkeep.closed(now, today.date()), upkeep::settle);
        each(upkeep.unsettled(now, today.date()), upkeep::settle);
    }

    /** What cannot be done for one occasion holds up no other. */
    private static void each(List<Long> occasions, LongConsumer act) {
        for (long occasion : occasions) {
            try {
                act.accept(occasion);
            } catch (RuntimeException fault) {
                LOG.error("The registration for occasion {} cannot be brought up to date", occasion, fault);
            }
        }
    }
}
