package se.healthycities.portal.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** An occasion in a list. */
public record OccasionRow(
        Long id,
        String title,
        String kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime startTime,
        LocalTime endTime,
        Precision precision,
        String place,
        String mode,
        OccasionStatus status,
        String audience,
        Integer part,
        Integer capacity,
        Integer registered,
        Integer waiting,
        String spacePath)
        implements Serializable {}
