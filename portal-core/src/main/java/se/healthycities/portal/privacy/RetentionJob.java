package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import se.healthycities.portal.spi.Job;
import se.healthycities.portal.spi.Retention;

/** Every night: each kind of what is kept for a while is counted, and goes where that has been switched on (P3). */
@ApplicationScoped
public class RetentionJob implements Job {
    private final Retentions retentions;
    private final RetentionService service;

    @Inject
    public RetentionJob(Retentions retentions, RetentionService service) {
        this.retentions = retentions;
        this.service = service;
    }

    @Override
    public String name() {
        return "core.retention";
    }

    @Override
    public Schedule schedule() {
        return new Daily(LocalTime.of(3, 0));
    }

    @Override
    public void run() {
        RuntimeException fault = null;
        for (Retention kind : retentions.all()) {
            try {
                service.night(kind.key());
            } catch (RuntimeException thrown) {
                fault = thrown; // the other kinds have their night all the same
            }
        }
        if (fault != null) {
            throw fault;
        }
    }
}
