package se.healthycities.portal.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import se.healthycities.portal.person.Capacity;

/**
 * A seat as it was on some day.
 *
 * @param seat null when the seat has been withdrawn since
 * @param role the name of the {@link se.healthycities.portal.space.SeatRole}
 */
public record PastSeatRow(
        Long seat,
        String name,
        String title,
        Capacity capacity,
        String organisation,
        String organisationAddress,
        String role,
        String party,
        Long person,
        LocalDate from,
        LocalDate to)
        implements Serializable {}
