package se.healthycities.portal.mail;

/** How far a mail has come. */
public enum MailState {
    /** Its turn comes at the next attempt. */
    WAITING,
    /** The network's mail server has taken it. */
    SENT,
    /** It stays in the portal's own outbox, because nothing may leave or no mail server is named. */
    KEPT,
    /** Every attempt failed; the coordinator decides. */
    FAILED
}
