package se.healthycities.portal.file;

import java.util.List;

/** Some uploads have names that are taken, and nobody has said yet what should become of them. Nothing was added. */
public class NamesTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final List<Clash> clashes;

    public NamesTaken(List<Clash> clashes) {
        super(clashes.size() + " names are taken", null, false, false);
        this.clashes = List.copyOf(clashes);
    }

    public List<Clash> clashes() {
        return clashes;
    }
}
