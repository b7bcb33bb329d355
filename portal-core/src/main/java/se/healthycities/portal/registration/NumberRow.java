package se.healthycities.portal.registration;

import java.io.Serializable;
import se.healthycities.portal.person.Capacity;

/** How many of an organisation come in a capacity, in a mode; without names, for ever. */
public record NumberRow(
        String organisation, Capacity capacity, AttendanceMode mode, RegistrationState state, Long number)
        implements Serializable {}
