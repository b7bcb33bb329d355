package se.healthycities.portal.meeting;

import java.io.Serializable;
import java.time.Instant;

/** A signature under minutes, as its writer stood then. */
public record SignatureRow(
        Long affiliation,
        RoleKind role,
        String name,
        String title,
        String organisation,
        Instant signedAt,
        Boolean byLetter)
        implements Serializable {}
