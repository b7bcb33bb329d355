package se.healthycities.portal.spi;

import java.time.LocalDate;
import java.time.Period;

/**
 * One kind of personal data that is kept for a while and no longer (P3). The plugin class that names it has the texts
 * {@code retention.<key>} for what it is and {@code retention.<key>.words} for what happens when the time is over.
 */
public interface Retention {
    /** Small letters and hyphens, unique in the portal. */
    String key();

    /** How long it is kept. */
    Period period();

    /** How many would go if it were done on the day. */
    long count(LocalDate today);

    /**
     * Lets them go, within a transaction; done again on the same day it finds nothing more.
     *
     * @return how many went
     */
    long purge(LocalDate today);
}
