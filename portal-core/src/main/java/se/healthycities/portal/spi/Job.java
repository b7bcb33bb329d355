package se.healthycities.portal.spi;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Work that the portal does by itself; a bean, found by its type, of the core or of any plugin. In a cluster one node at a
 * time runs it. No request is active while it runs: it asks no gate and has no current person, and its transactions are
 * those of the services that it calls. No right may depend on it.
 */
public interface Job {
    /** One name in the whole portal, beginning with the plugin's id: {@code core.mail}. */
    String name();

    Schedule schedule();

    /** Whatever it throws is kept as the class of the fault, and the next run comes by the schedule. */
    void run();

    /** When a job is due again. */
    sealed interface Schedule permits Every, Daily {}

    /** So long after the last run ended. */
    record Every(Duration pause) implements Schedule {
        public Every {
            if (pause.isNegative() || pause.isZero()) {
                throw new IllegalArgumentException("A job pauses between two runs.");
            }
        }
    }

    /** Once a day at a time of Stockholm. */
    record Daily(LocalTime at) implements Schedule {}
}
