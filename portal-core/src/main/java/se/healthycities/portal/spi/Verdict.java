package se.healthycities.portal.spi;

/** The answer of the one authorisation function, with the HTTP status that a page gives for it. */
public enum Verdict {
    ALLOWED(200),
    /** Nobody is logged in, and logging in may help. */
    LOGIN(401),
    /** May know that it exists, but has no right. */
    FORBIDDEN(403),
    /** Has the right, but has not accepted the terms that hold today. */
    TERMS(403),
    /** Must not know that it exists, or it does not. */
    NOT_FOUND(404),
    /** The season allows reading only. */
    READ_ONLY(409),
    /** Not active this season. */
    GONE(410);

    private final int status;

    Verdict(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public boolean allowed() {
        return this == ALLOWED;
    }
}
