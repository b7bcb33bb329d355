package se.healthycities.portal.membership;

/** A step that does not fit the history of a membership; its reason is a key of the screens' texts. */
public class IllegalStep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    IllegalStep(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a step is refused. */
    public enum Reason {
        /** It cannot follow the state in which the case is. */
        STATE,
        NO_DAY,
        /** Before the step that it follows. */
        TOO_EARLY,
        /** Only the first day of a membership may lie ahead. */
        TOO_LATE,
        NO_MINUTE,
        NO_LAST_DAY,
        LAST_DAY_FIRST,
        NO_DECISION_FILE,
        NO_CONTACTS,
        NO_ORGANISATION,
        MEMBER_ALREADY
    }
}
