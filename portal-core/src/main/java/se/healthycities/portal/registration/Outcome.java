package se.healthycities.portal.registration;

/** What came of somebody's wish to take part; the first ones are what was wished for, the others say why not. */
public enum Outcome {
    REGISTERED,
    WAITING,
    ASKED,
    /** The same as before: the form was sent twice. */
    DONE,
    ALREADY,
    ORGANISATION_FULL,
    CAPACITY_FULL,
    MODE_FULL,
    MODE_GONE,
    CLOSED,
    NOT_ENTITLED,
    /** An offer or a link whose time is over, or that somebody has answered already. */
    TOO_LATE,
    NOT_COLLEAGUE,
    TWICE;

    public boolean fine() {
        return compareTo(DONE) <= 0;
    }

    static Outcome of(RegistrationState state) {
        return switch (state) {
            case REGISTERED, OFFERED -> REGISTERED;
            case WAITING -> WAITING;
            case ASKED, UNCONFIRMED -> ASKED;
            default -> DONE;
        };
    }
}
