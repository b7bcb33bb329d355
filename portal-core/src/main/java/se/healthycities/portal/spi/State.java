package se.healthycities.portal.spi;

/** What a plugin may do in a season. No state deletes anything; switching back gives identical content. */
public enum State {
    /** Not offered in this season; nobody can switch it on. */
    UNAVAILABLE,
    /** Its pages answer 410, apart from what was published to the public. */
    OFF,
    /** Everything is readable, nothing can be written. */
    READ_ONLY,
    ON,
    /** On, and nobody can switch it off. */
    FORCED;

    public boolean readable() {
        return compareTo(READ_ONLY) >= 0;
    }

    public boolean writable() {
        return compareTo(ON) >= 0;
    }
}
