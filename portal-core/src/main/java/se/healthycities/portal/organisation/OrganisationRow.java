package se.healthycities.portal.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** An organisation in the directory; {@code memberSince} is null for those who are not members today. */
public record OrganisationRow(
        Long id,
        String name,
        OrganisationKind kind,
        String address,
        String countyCode,
        Integer inhabitants,
        LocalDate memberSince)
        implements Serializable {}
