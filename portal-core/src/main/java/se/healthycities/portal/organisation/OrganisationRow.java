package se.healthycities.portal.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An organisation as it was on a day.
 *
 * @param code the official code, null for partners
 * @param inhabitants the last figure that had been counted by then, null when there is none
 * @param memberSince the first day of the membership that was valid, null when it was no member
 */
public record OrganisationRow(
        Long id,
        String name,
        OrganisationKind kind,
        String address,
        String code,
        String countyCode,
        Integer inhabitants,
        LocalDate countedOn,
        String source,
        LocalDate memberSince)
        implements Serializable {}
