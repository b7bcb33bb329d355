package se.healthycities.portal.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the audit log with the names of today: the log itself holds ids only.
 *
 * @param person null where nobody was logged in, or the name is not known any more
 * @param erased true when the person's name was erased
 * @param organisation for which the person acted, with the title; null without one
 */
public record AuditRow(
        Long id,
        Instant recordedAt,
        String act,
        Long personId,
        String person,
        Boolean erased,
        String title,
        String organisation,
        String subject,
        String before,
        String after)
        implements Serializable {
    /** Where in the log this line stands. */
    public AuditKey key() {
        return new AuditKey(recordedAt, id);
    }
}
