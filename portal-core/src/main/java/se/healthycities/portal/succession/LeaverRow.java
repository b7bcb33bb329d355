package se.healthycities.portal.succession;

import java.io.Serializable;
import java.time.LocalDate;

/** Somebody who stands for an organisation: who leaves, or who may take over. */
public record LeaverRow(
        Long affiliation,
        Long person,
        String name,
        String title,
        Long organisation,
        String organisationName,
        LocalDate from,
        LocalDate to)
        implements Serializable {}
