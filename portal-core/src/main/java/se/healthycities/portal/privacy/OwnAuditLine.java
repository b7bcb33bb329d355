package se.healthycities.portal.privacy;

import java.io.Serializable;
import java.time.Instant;

/** A line of the audit log by or about the person; the actor is a person's id, or null. */
public record OwnAuditLine(Instant at, String act, String subject, String before, String after, Long actor)
        implements Serializable {}
