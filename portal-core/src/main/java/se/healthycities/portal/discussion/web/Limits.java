package se.healthycities.portal.discussion.web;

/** How much fits into what people write. */
final class Limits {
    /** Characters of a title. */
    static final int TITLE = 150;

    /** Characters of a post: about twenty printed pages. */
    static final int TEXT = 50_000;

    /** Bytes of a request with its files. */
    static final long REQUEST = 450_000_000L;

    private Limits() {}
}
