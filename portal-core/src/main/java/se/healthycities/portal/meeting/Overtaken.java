package se.healthycities.portal.meeting;

/** Somebody else saved a text first: nothing is written, so that both texts can be shown beside each other. */
public class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Overtaken() {
        super("Somebody else saved first.", null, false, false);
    }
}
