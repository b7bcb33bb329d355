package se.healthycities.portal.ballot;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody says in a ballot.
 *
 * @param stance null when nothing was said
 * @param reason empty for none
 * @param options the ids of those that are chosen
 */
public record GivenAnswer(Stance stance, String reason, Set<Long> options) implements Serializable {
    /** The longest reason. */
    public static final int REASON = 4_000;

    public GivenAnswer {
        options = Set.copyOf(options);
    }

    /** Without a reason. */
    public static GivenAnswer of(Stance stance) {
        return new GivenAnswer(stance, "", Set.of());
    }

    public static GivenAnswer of(Stance stance, String reason) {
        return new GivenAnswer(stance, reason, Set.of());
    }

    /** @param options the ids of those that are chosen, without a reason */
    public static GivenAnswer chosen(Set<Long> options) {
        return new GivenAnswer(Stance.CHOSEN, "", options);
    }

    /** What keeps it from being an answer to a ballot of this kind. */
    public Optional<Fault> fault(BallotKind kind, boolean several) {
        if (stance == null || !kind.stances().contains(stance) || (kind == BallotKind.CHOICE) == options.isEmpty()) {
            return Optional.of(Fault.NOTHING_SAID);
        }
        if (options.size() > 1 && !several) {
            return Optional.of(Fault.TOO_MANY);
        }
        if (stance.needsReason() && reason.isBlank()) {
            return Optional.of(Fault.NO_REASON);
        }
        return reason.length() > REASON ? Optional.of(Fault.LONG_REASON) : Optional.empty();
    }

    /** Why something is no answer. */
    public enum Fault {
        NOTHING_SAID,
        TOO_MANY,
        NO_REASON,
        LONG_REASON
    }
}
