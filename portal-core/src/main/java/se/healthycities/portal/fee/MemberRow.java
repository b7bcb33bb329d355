package se.healthycities.portal.fee;

import java.io.Serializable;
import java.time.LocalDate;
import se.healthycities.portal.organisation.OrganisationKind;

/** A member on a day, with the newest population that was known. */
public record MemberRow(
        Long organisation,
        String code,
        String name,
        OrganisationKind kind,
        Integer population,
        LocalDate countedOn,
        LocalDate memberFrom)
        implements Serializable {}
