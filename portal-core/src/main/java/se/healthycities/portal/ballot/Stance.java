package se.healthycities.portal.ballot;

/** What a voice says. */
public enum Stance {
    AGREE,
    /** Agrees, and wants something to be heeded. */
    CONCERN,
    /** Cannot live with it, and says why. */
    OBJECT,
    /** Chooses among options. */
    CHOSEN,
    YES,
    NO,
    ABSTAIN;

    /** Concerns and objections are worth something only with their reason. */
    public boolean needsReason() {
        return this == CONCERN || this == OBJECT;
    }
}
