package se.healthycities.portal.person;

import java.io.Serializable;
import java.time.LocalDate;

/** Who was an organisation's contact, and when. */
public record PastContactRow(ContactKind kind, Long person, String name, String title, LocalDate from, LocalDate to)
        implements Serializable {
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
