package se.healthycities.portal.spi;

/**
 * Something that happened, in the past tense ({@code PostWritten}), told in the transaction that made it happen. Notices,
 * digests, search, audit and pushes all read the same facts. A fact holds ids, never personal data.
 */
public interface Fact {
    /** The id of the thing that it happened to. */
    long subject();

    /** The id of the space where it happened, or null. */
    default Long space() {
        return null;
    }

    /** The affiliation that acted, or null when no person did. */
    default Long actor() {
        return null;
    }

    default String kind() {
        return getClass().getSimpleName();
    }
}
