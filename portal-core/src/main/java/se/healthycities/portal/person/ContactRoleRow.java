package se.healthycities.portal.person;

import java.io.Serializable;
import java.time.LocalDate;

/** For which organisation a person is or was the contact. */
public record ContactRoleRow(
        ContactKind kind, String organisation, String organisationAddress, LocalDate from, LocalDate to)
        implements Serializable {
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
