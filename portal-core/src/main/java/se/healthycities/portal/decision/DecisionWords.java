package se.healthycities.portal.decision;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the page of a decision says besides what a list shows of it.
 *
 * @param version what a change has to be made from
 * @param note what was said when it was done or withdrawn, or null
 * @param marked true when it was changed after it was settled, so that its earlier texts are shown
 * @param changedAt null when nobody has changed it
 * @param endedAt null while it is open
 * @param heldSince since when minutes that say it wait for signatures, or null
 * @param settledAt when they were signed, or null
 */
public record DecisionWords(
        String text,
        String html,
        Integer version,
        String note,
        Boolean marked,
        Instant madeAt,
        String maker,
        Instant changedAt,
        String changer,
        Instant endedAt,
        String ender,
        Instant heldSince,
        Instant settledAt)
        implements Serializable {
    /** Its title, text and day stand in minutes, so that they stay. */
    public boolean minuted() {
        return heldSince != null || settledAt != null;
    }

    /** From now on every change is marked. */
    public boolean settled(Instant now) {
        return settledAt != null || now.isAfter(madeAt.plus(Decision.FRESH));
    }
}
