package se.healthycities.portal.registration;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.person.Capacity;

/**
 * A registration in the organiser's list; without a name when its time is over.
 *
 * @param madeBy the contact who registered a colleague, or null
 */
public record EntryRow(
        Long id,
        String name,
        String email,
        String organisation,
        Capacity capacity,
        AttendanceMode mode,
        RegistrationState state,
        Long turn,
        Instant offeredUntil,
        Boolean listed,
        Instant madeAt,
        String madeBy)
        implements Serializable {}
