package se.healthycities.portal.registration;

import java.io.Serializable;
import java.time.Instant;

/**
 * A registration as the one sees it whom it is about.
 *
 * @param place how many stand in line up to this one; 0 for somebody who does not wait
 */
public record OwnRegistration(
        Long id,
        Long occasion,
        AttendanceMode mode,
        RegistrationState state,
        Instant offeredUntil,
        Boolean listed,
        Long place)
        implements Serializable {}
