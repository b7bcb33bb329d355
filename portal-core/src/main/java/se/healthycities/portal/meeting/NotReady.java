package se.healthycities.portal.meeting;

/** Minutes cannot be signed yet: there is no chair or nobody who adjusts them, or the meeting has not begun. */
public class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotReady() {
        super("Minutes are signed by a chair and an adjuster after the meeting.", null, false, false);
    }
}
