package se.healthycities.portal.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import se.healthycities.portal.spi.Job;

/** Looks every morning whether contacts are to be asked about their politicians; no right and no state hangs on it. */
@ApplicationScoped
public class MandateJob implements Job {
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final MandateLetters letters;

    @Inject
    public MandateJob(MandateLetters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "core.mandates";
    }

    @Override
    public Schedule schedule() {
        return new Daily(MORNING);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = letters.writeSome();
        }
    }
}
