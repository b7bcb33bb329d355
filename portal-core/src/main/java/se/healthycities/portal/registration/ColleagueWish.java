package se.healthycities.portal.registration;

import java.io.Serializable;
import se.healthycities.portal.person.Capacity;

/**
 * A colleague whom a contact registers: somebody of the organisation, or a new one by name and address.
 *
 * @param affiliation null for somebody new, whose name, address and capacity are then given
 */
public record ColleagueWish(Long affiliation, String name, String email, Capacity capacity, AttendanceMode mode)
        implements Serializable {}
