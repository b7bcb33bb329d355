package se.healthycities.portal.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * From one day to another, both included, by the calendar of Stockholm. Every right in the portal hangs on such a period;
 * entities that have one carry the same rule for queries in a constant {@code TODAY}.
 *
 * @param from the first valid day
 * @param to the last valid day, or null for "until further notice"
 */
@Embeddable
public record Period(
        @Column(name = "valid_from", nullable = false) LocalDate from,
        @Column(name = "valid_to") LocalDate to) implements Serializable {
    public Period {
        if (from == null) {
            throw new IllegalArgumentException("A period needs its first day.");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end (" + to + ") before it begins (" + from + ").");
        }
    }

    public static Period from(LocalDate first) {
        return new Period(first, null);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The same period, over after the given day at the latest. A day before its start makes it end on its first day. */
    public Period until(LocalDate last) {
        LocalDate end = last.isBefore(from) ? from : last;
        return to != null && to.isBefore(end) ? this : new Period(from, end);
    }
}
