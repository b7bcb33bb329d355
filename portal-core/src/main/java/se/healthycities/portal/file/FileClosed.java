package se.healthycities.portal.file;

/** An act that the state of a file or folder does not permit now; pages say it beside the field. */
public class FileClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Closed why;

    public FileClosed(Closed why) {
        super(why.toString(), null, false, false);
        this.why = why;
    }

    public Closed why() {
        return why;
    }
}
