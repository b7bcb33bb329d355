package se.healthycities.portal.transfer.restore;

/** An archive that is not taken in, with the one sentence that the start of the portal ends with. */
public class RefusedArchive extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedArchive(String sentence) {
        super("CONFIGURATION: " + sentence);
    }

    RefusedArchive(String sentence, Throwable cause) {
        super("CONFIGURATION: " + sentence, cause);
    }
}
