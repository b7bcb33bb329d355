package se.healthycities.portal.care;

import java.io.Serializable;
import java.time.LocalDate;

/** A time of care in the coordinator's list. @param marks how many posts were marked; {@code open} how many of them wait */
public record CarePeriodRow(Long id, String reason, LocalDate from, LocalDate to, Long marks, Long open)
        implements Serializable {
    public boolean over(LocalDate today) {
        return to.isBefore(today);
    }

    public boolean coming(LocalDate today) {
        return from.isAfter(today);
    }
}
