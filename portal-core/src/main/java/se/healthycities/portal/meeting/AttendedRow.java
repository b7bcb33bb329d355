package se.healthycities.portal.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import se.healthycities.portal.person.Capacity;

/**
 * How many people of an organisation came to a meeting, for the annual report (F3).
 *
 * @param capacity null for people from outside
 */
public record AttendedRow(
        String spacePath,
        String spaceName,
        String key,
        String title,
        LocalDate day,
        String organisation,
        Capacity capacity,
        Long people)
        implements Serializable {}
