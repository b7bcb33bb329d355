package se.healthycities.portal.meeting;

import java.io.Serializable;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.SeatRole;

/** Somebody who sat in a space on the day of a meeting. */
public record SeatHolder(
        Long affiliation, String name, String title, String organisation, Capacity capacity, SeatRole role)
        implements Serializable {}
