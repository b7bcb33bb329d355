package se.healthycities.portal.announcement;

import se.healthycities.portal.mail.MailState;

/** How far an announcement has come to somebody (G5). */
public enum Delivery {
    /** Its letter is still to be written or handed over. */
    WAITING,
    /** The network's mail server has taken it. */
    HANDED_OVER,
    /** Letters stay in this portal. */
    KEPT,
    FAILED,
    MUTED,
    BOUNCING,
    NO_ADDRESS,
    /** The person was erased, or the address could not be written to. */
    NOT_WRITTEN;

    static Delivery of(RecipientRow row) {
        if (row.letter() == null) {
            return switch (row.reach()) {
                case MAIL, BOUNCING -> BOUNCING;
                case MUTED -> MUTED;
                case NO_ADDRESS -> NO_ADDRESS;
            };
        }
        if (row.writtenAt() == null) {
            return WAITING;
        }
        return row.mail() == null ? HANDED_OVER : of(row.mail());
    }

    private static Delivery of(MailState mail) {
        return switch (mail) {
            case WAITING -> WAITING;
            case SENT -> HANDED_OVER;
            case KEPT -> KEPT;
            case FAILED -> FAILED;
        };
    }
}
