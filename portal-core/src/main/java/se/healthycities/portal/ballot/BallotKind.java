package se.healthycities.portal.ballot;

import java.util.List;

/** In which way a space is asked (D1), and what may be answered. */
public enum BallotKind {
    /** A proposal that carries when nobody objects. */
    CONSENT(Stance.AGREE, Stance.CONCERN, Stance.OBJECT),
    /** One or several of two to twelve options. */
    CHOICE(Stance.CHOSEN),
    YES_NO(Stance.YES, Stance.NO, Stance.ABSTAIN);

    private final List<Stance> stances;

    BallotKind(Stance... stances) {
        this.stances = List.of(stances);
    }

    /** What a voice can say, in the order of the page; of a choice only that something is chosen. */
    public List<Stance> stances() {
        return stances;
    }
}
