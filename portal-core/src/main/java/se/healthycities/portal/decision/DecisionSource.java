package se.healthycities.portal.decision;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where a decision was taken, so that one can follow it back (D4, D7).
 *
 * @param id of the ballot, the meeting or the discussion, or null for none
 * @param address where it is read, from the root, or null
 */
public record DecisionSource(Kind kind, Long id, String address) implements Serializable {
    public DecisionSource {
        Objects.requireNonNull(kind);
        if ((kind == Kind.NONE) != (id == null)) {
            throw new IllegalArgumentException("A decision that comes from somewhere says from which " + kind + ".");
        }
    }

    /** Written straight into the register. */
    public static DecisionSource none() {
        return new DecisionSource(Kind.NONE, null, null);
    }

    /** @param address of the page of the ballot, from the root */
    public static DecisionSource ballot(long id, String address) {
        return new DecisionSource(Kind.BALLOT, id, address);
    }

    /** @param address of the page of the meeting, from the root */
    public static DecisionSource meeting(long id, String address) {
        return new DecisionSource(Kind.MEETING, id, address);
    }

    /** @param address of the discussion, from the root */
    public static DecisionSource discussion(long id, String address) {
        return new DecisionSource(Kind.DISCUSSION, id, address);
    }

    /** In which way it was taken. */
    public enum Kind {
        /** Written straight into the register. */
        NONE,
        BALLOT,
        MEETING,
        DISCUSSION
    }
}
