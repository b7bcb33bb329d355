package se.healthycities.portal.succession;

import java.io.Serializable;

/** Who gets what was meant for somebody, and why. */
public record Recipient(RecipientRow row, Reason reason) implements Serializable {
    /** Why this person gets it. */
    public enum Reason {
        /** It was meant for this person, who still stands for the organisation. */
        HOLDER,
        /** Took over from the one whom it was meant for. */
        SUCCESSOR,
        /** Is the organisation's administrative contact. */
        ADMINISTRATIVE_CONTACT,
        /** Is the organisation's political contact; there is no administrative one. */
        POLITICAL_CONTACT,
        /** Runs the network; the organisation has nobody. */
        COORDINATOR
    }
}
