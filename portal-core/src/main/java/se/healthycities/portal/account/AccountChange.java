package se.healthycities.portal.account;

import java.io.Serializable;
import java.time.Instant;

/** Somebody was added, ended or made contact; the coordinator sees it on the same day. */
public record AccountChange(
        String kind,
        Instant at,
        Long affiliation,
        String name,
        String title,
        String organisation,
        String organisationAddress,
        String by)
        implements Serializable {}
