package se.healthycities.portal.extraction.worker;

/** How much of a document is read at most (V5.2.3): what is larger is cut or refused before it does harm. */
public final class Limits {
    /** Characters of text that are kept. */
    public static final int TEXT = 1_000_000;

    /** The width of a preview in pixels, and its height. */
    public static final int PREVIEW_WIDTH = 480;

    public static final int PREVIEW_HEIGHT = 680;

    /** Bytes of a preview. */
    public static final int PREVIEW_BYTES = 4_000_000;

    /** Pixels of a picture that is opened at all. */
    static final long PIXELS = 50_000_000;

    /** Pixels of a picture in memory; larger ones are read in a coarser grid. */
    static final long PIXELS_IN_MEMORY = 4_000_000;

    static final int PAGES = 3_000;

    /** Of a packed document: entries, bytes of all when unpacked, bytes of one part that is read, bytes out of one byte. */
    static final int ENTRIES = 5_000;

    static final long UNPACKED = 1_000_000_000;
    static final long PART = 40_000_000;
    static final long RATIO = 250;
    static final long RATIO_FROM = 4_000_000;

    /** Bytes of a plain text. */
    static final int PLAIN = 8_000_000;

    private Limits() {}
}
