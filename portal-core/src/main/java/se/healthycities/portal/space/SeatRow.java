package se.healthycities.portal.space;

import java.io.Serializable;
import java.time.LocalDate;
import se.healthycities.portal.person.Capacity;

/** A seat that is valid today, for the seats tab. */
public record SeatRow(
        Long id,
        String person,
        String title,
        String organisation,
        String organisationAddress,
        Capacity capacity,
        SeatRole role,
        LocalDate from,
        LocalDate to)
        implements Serializable {}
