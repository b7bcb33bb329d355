package se.healthycities.portal.poll;

import java.io.Serializable;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.SeatRole;

/**
 * As whom somebody may answer a poll today.
 *
 * @param role of the seat in the space that asks, or null for somebody who reads there without one
 */
public record PollVoice(
        Long affiliation,
        Long person,
        String name,
        String email,
        String language,
        Long organisation,
        String organisationName,
        Capacity capacity,
        SeatRole role)
        implements Serializable {
    /** Guests speak for themselves only. */
    boolean represents() {
        return role != SeatRole.GUEST && capacity != Capacity.GUEST;
    }
}
