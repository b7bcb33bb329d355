package se.healthycities.portal.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.healthycities.portal.person.Capacity;

/**
 * Somebody who stands, stood or will stand for an organisation.
 *
 * @param contacts the kinds of contact that the person is for the organisation today, by comma, or null
 * @param invitedUntil null for somebody who was never invited by the portal
 */
public record ColleagueRow(
        Long affiliation,
        Long person,
        String name,
        String familyName,
        String title,
        Capacity capacity,
        LocalDate from,
        LocalDate to,
        String contacts,
        Instant invitedUntil,
        Instant acceptedAt)
        implements Serializable {}
