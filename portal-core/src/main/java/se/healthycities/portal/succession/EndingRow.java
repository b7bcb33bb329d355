package se.healthycities.portal.succession;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A role that ends.
 *
 * @param id of the affiliation, the contact role or the seat
 * @param where the name of the space or of the organisation; null for a seat in a hidden space
 * @param role the capacity, the kind of contact or the role of the seat
 */
public record EndingRow(
        Ending ending,
        Long id,
        Long affiliation,
        String person,
        String organisation,
        String organisationAddress,
        String where,
        String role,
        LocalDate lastDay)
        implements Serializable {
    static final Comparator<EndingRow> ORDER = Comparator.comparing(EndingRow::lastDay)
            .thenComparing(EndingRow::ending)
            .thenComparing(EndingRow::id);
}
