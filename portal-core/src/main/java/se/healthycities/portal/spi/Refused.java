package se.healthycities.portal.spi;

/** An act that the gate refused; pages turn it into the error page of its verdict. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Verdict verdict;
    private final transient Scene scene;

    public Refused(Verdict verdict, Scene scene) {
        super(verdict + " in " + scene, null, false, false);
        this.verdict = verdict;
        this.scene = scene;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Null after the exception has been serialised. */
    public Scene scene() {
        return scene;
    }
}
