package se.healthycities.portal.file.upload;

/** The portal does not take these bytes; the reason is told to the sender in words that say what to do. */
public class UploadRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UploadRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, each with a sentence on the screen. */
    public enum Reason {
        /** The file is larger than a file may be. */
        TOO_LARGE,
        /** More bytes came than were announced, or than one piece may have. */
        TOO_MUCH,
        /** The person has too many unfinished files. */
        QUOTA,
        /** Too many requests in a short time. */
        SLOW_DOWN,
        /** The disk is full; nothing was kept of this piece. */
        NO_ROOM
    }
}
