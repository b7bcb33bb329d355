package se.healthycities.portal.task;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A task in a list. {@code responsible} and {@code holder} are null when it is vacant. */
public record TaskRow(
        Long id,
        String what,
        String address,
        Long organisation,
        String organisationName,
        Long responsible,
        String holder,
        LocalDate dueDay,
        Instant doneAt)
        implements Serializable {
    public boolean vacant() {
        return responsible == null;
    }

    public boolean done() {
        return doneAt != null;
    }
}
