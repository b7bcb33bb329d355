package se.healthycities.portal.ledger;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the portal thought of something from one moment on.
 *
 * @param word the role, the kind of contact or the title; null for a membership
 * @param by who corrected it, null when it was written in the ordinary way
 */
public record VersionRow(
        Long id,
        String word,
        String party,
        LocalDate from,
        LocalDate to,
        Boolean withdrawn,
        Instant knownFrom,
        String by,
        String reason)
        implements Serializable {}
