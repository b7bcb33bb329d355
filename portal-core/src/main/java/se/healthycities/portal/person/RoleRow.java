package se.healthycities.portal.person;

import java.io.Serializable;
import java.time.LocalDate;

/** For which organisation a person stands or stood, and as what. */
public record RoleRow(
        String title, Capacity capacity, String organisation, String organisationAddress, LocalDate from, LocalDate to)
        implements Serializable {
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
