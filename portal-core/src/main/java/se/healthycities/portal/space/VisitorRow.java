package se.healthycities.portal.space;

import se.healthycities.portal.organisation.OrganisationKind;
import se.healthycities.portal.person.Capacity;

/** An affiliation that is valid today, as {@link Visitors} reads it. */
public record VisitorRow(
        Long person,
        Long affiliation,
        String name,
        String title,
        String organisation,
        String organisationAddress,
        Capacity capacity,
        Long memberships,
        OrganisationKind kind,
        Long administrator,
        Long coordinator,
        Long contact,
        Long termsDue) {}
