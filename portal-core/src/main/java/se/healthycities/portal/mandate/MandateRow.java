package se.healthycities.portal.mandate;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A politician's role that began before the election.
 *
 * @param seats the names of the spaces in which it holds a seat, or null
 * @param confirmedAt null while it is to be confirmed
 */
public record MandateRow(
        Long affiliation,
        Long person,
        String name,
        String title,
        LocalDate from,
        LocalDate to,
        String seats,
        Instant confirmedAt,
        String confirmedBy)
        implements Serializable {}
