package se.healthycities.portal.ballot;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody who reads a ballot sees of its answers today. How many have answered is always seen.
 *
 * @param counts how many said what
 * @param voices who said what, and why
 */
public record Sight(boolean counts, boolean voices) implements Serializable {
    /** Those who lead see no more than others while answers are taken, so that nobody is led. */
    public static Sight of(BallotRow ballot, boolean leads, Instant now) {
        BallotState state = ballot.state(now);
        if (state == BallotState.WITHDRAWN) {
            return new Sight(false, false);
        }
        boolean ended = state != BallotState.OPEN;
        return switch (ballot.shows()) {
            case AT_ONCE -> new Sight(true, true);
            case AFTER_CLOSING -> new Sight(ended, ended);
            case COUNTS_AFTER_CLOSING -> new Sight(ended, ended && leads);
        };
    }
}
