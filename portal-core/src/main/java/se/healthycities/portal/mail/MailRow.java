package se.healthycities.portal.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail in a list.
 *
 * @param fault why the last attempt failed, without personal data; null when none did
 */
public record MailRow(
        Long id,
        String address,
        String kind,
        String subject,
        MailState state,
        Instant createdAt,
        Integer attempts,
        Instant nextAttemptAt,
        String fault,
        Instant sentAt)
        implements Serializable {}
