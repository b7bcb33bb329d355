package se.healthycities.portal.meeting;

import java.io.Serializable;
import se.healthycities.portal.person.Capacity;

/**
 * Whether somebody came.
 *
 * @param affiliation of the seat, or null for somebody from outside
 * @param organisation in words for somebody from outside, or null
 * @param capacity null for somebody from outside
 */
public record PresenceRow(
        Long id,
        Long affiliation,
        String name,
        String title,
        String organisation,
        Capacity capacity,
        Boolean substitute,
        Attendance attendance)
        implements Serializable {}
