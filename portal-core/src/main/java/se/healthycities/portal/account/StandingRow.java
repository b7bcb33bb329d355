package se.healthycities.portal.account;

import java.io.Serializable;
import java.time.LocalDate;
import se.healthycities.portal.person.Capacity;

/** For whom a person stands or stood, as the person sees it. */
public record StandingRow(
        Long affiliation,
        String title,
        Capacity capacity,
        String organisation,
        String organisationAddress,
        LocalDate from,
        LocalDate to)
        implements Serializable {}
