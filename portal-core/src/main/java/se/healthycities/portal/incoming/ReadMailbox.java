package se.healthycities.portal.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * How far the mailbox has been read. The number of the last mail is kept here and not in the mailbox, so that somebody who
 * opens the mailbox by hand takes no mail away from the portal.
 */
@Entity
@Table(schema = "core", name = "mailboxes")
public class ReadMailbox {
    @Id
    private String folder;

    private long validity;
    private long lastUid;

    @Column(nullable = false)
    private Instant polledAt;

    private String fault;

    protected ReadMailbox() {}

    ReadMailbox(String folder, long validity) {
        this.folder = folder;
        this.validity = validity;
    }

    /** @param why null when the mailbox could be read */
    void polled(String why, Instant now) {
        fault = why;
        polledAt = now;
    }

    /** Begins anew when the server has numbered its mails anew; mails that were taken before are known by their names. */
    long after(long newValidity) {
        if (validity != newValidity) {
            validity = newValidity;
            lastUid = 0;
        }
        return lastUid;
    }

    void reached(long uid) {
        lastUid = Math.max(lastUid, uid);
    }
}
