package se.healthycities.portal.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail in a list.
 *
 * @param fault why the last attempt failed, without personal data; null when none did
 * @param returnedAt when it came back or was complained about; null for most
 * @param returnCode what the receiving server said then, in numbers
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
        Instant sentAt,
        Instant returnedAt,
        String returnCode,
        String replyTo)
        implements Serializable {
    /** True when the portal itself reads what is answered to it. */
    public boolean answered() {
        return replyTo != null && replyTo.contains("+r");
    }
}
