package se.healthycities.portal.incoming;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail that came in and did not become a post by itself.
 *
 * @param sender the address that it says to come from, as it says
 * @param person whom the address names to which it was sent, or null
 * @param discussion the title of the discussion that it is meant for, or null
 */
public record ArrivalRow(
        Long id,
        Instant arrivedAt,
        ArrivalState state,
        Reason reason,
        String sender,
        String subject,
        String person,
        String discussion)
        implements Serializable {}
