package se.healthycities.portal.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One of a person's open logins, as the person sees it. */
public record SessionRow(Long id, UUID key, String browser, Instant startedAt, Instant seenAt)
        implements Serializable {}
