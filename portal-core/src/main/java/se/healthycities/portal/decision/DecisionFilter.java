package se.healthycities.portal.decision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which decisions of a register are shown.
 *
 * @param words in the title, the text or the number; empty for all
 * @param state null for all
 * @param space the path of the one space, or empty for all
 * @param from the first day, or null
 * @param to the last day, or null
 */
public record DecisionFilter(String words, DecisionState state, String space, LocalDate from, LocalDate to)
        implements Serializable {
    public static final DecisionFilter ALL = new DecisionFilter("", null, "", null, null);

    /** Before the first day that anybody knows of, and after the last. */
    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    boolean any() {
        return state == null;
    }

    DecisionState wanted() {
        return any() ? DecisionState.OPEN : state;
    }

    LocalDate first() {
        return from == null ? EARLIEST : from;
    }

    LocalDate last() {
        return to == null ? LATEST : to;
    }
}
