package se.healthycities.portal.registration;

import java.io.Serializable;

/** How many stand where. */
public record SeatCount(AttendanceMode mode, RegistrationState state, Long number) implements Serializable {}
