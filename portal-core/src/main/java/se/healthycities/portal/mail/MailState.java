package se.healthycities.portal.mail;

/** How far a mail has come. */
public enum MailState {
    /** Its turn comes at the next attempt. */
    WAITING,
    /** The postman has it in hand; after a crash it is not known whether the server has taken it. */
    HANDED_OUT,
    /** The network's mail server has taken it. */
    SENT,
    /** It stays in the portal's own outbox, because nothing may leave or no mail server is named. */
    KEPT,
    /** Every attempt failed; the coordinator decides. */
    FAILED,
    /** The network's mail server had taken it, but it came back for good. */
    BOUNCED,
    /** Its receiver has called it unwanted. */
    COMPLAINED,
    /** It was not sent, because mails to the address come back and this one can be done without. */
    WITHHELD
}
