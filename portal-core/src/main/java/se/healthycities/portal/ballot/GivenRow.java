package se.healthycities.portal.ballot;

import java.io.Serializable;
import java.time.Instant;
import se.healthycities.portal.person.Capacity;

/**
 * An answer as it was given, with the role of whoever stands behind it.
 *
 * @param reason null for none
 * @param enteredBy who registered it on behalf of the organisation, or null
 */
public record GivenRow(
        Long id,
        Stance stance,
        String reason,
        Instant at,
        Long affiliation,
        Long person,
        String name,
        String title,
        Capacity capacity,
        Long organisation,
        String organisationName,
        String enteredBy)
        implements Serializable {}
