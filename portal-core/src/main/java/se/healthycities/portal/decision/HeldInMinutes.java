package se.healthycities.portal.decision;

import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/**
 * What a meeting decided reads as its minutes say (D7): while they wait for signatures they have to be taken back first, and
 * once they are signed the words stay for ever. Who sees to it, until when and what became of it can be changed all the same.
 */
public class HeldInMinutes extends Refused {
    private static final long serialVersionUID = 1L;
    private final boolean signed;

    HeldInMinutes(Scene scene, boolean signed) {
        super(Verdict.READ_ONLY, scene);
        this.signed = signed;
    }

    /** False while the minutes wait for signatures. */
    public boolean signed() {
        return signed;
    }
}
