package se.healthycities.portal.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.healthycities.portal.person.Capacity;

/**
 * What somebody who was invited sees before confirming.
 *
 * @param invitedBy null where the office did it by an import
 * @param password true for somebody who has a password already
 */
public record InvitationView(
        Long affiliation,
        Long person,
        String name,
        String title,
        Capacity capacity,
        String organisation,
        LocalDate from,
        LocalDate to,
        String invitedBy,
        String invitedByOrganisation,
        Instant validUntil,
        Instant acceptedAt,
        Boolean password)
        implements Serializable {}
