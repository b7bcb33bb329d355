package se.healthycities.portal.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * How the outbox is doing.
 *
 * @param oldest when the mail was written that waits longest; null when none waits
 * @param waiting how many are not handed over yet; null for none at all
 * @param failed how many wait for the coordinator
 * @param returned how many came back in the last seven days
 */
public record MailQueue(Instant oldest, Long waiting, Long failed, Long returned) implements Serializable {
    public MailQueue {
        waiting = waiting == null ? Long.valueOf(0) : waiting;
        failed = failed == null ? Long.valueOf(0) : failed;
        returned = returned == null ? Long.valueOf(0) : returned;
    }
}
