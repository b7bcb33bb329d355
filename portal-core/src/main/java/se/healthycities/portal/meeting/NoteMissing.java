package se.healthycities.portal.meeting;

/** The papers are locked: whoever changes the agenda says why. */
public class NoteMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoteMissing() {
        super("A locked agenda changes with a note.", null, false, false);
    }
}
