package se.healthycities.portal.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a space decides.
 *
 * @param text Markdown, may be empty
 * @param responsible the affiliation that sees to it, or null for nobody yet
 * @param due by when, or null
 * @param review when it is looked at again, or null
 */
public record DecisionPlan(
        String title,
        String text,
        LocalDate decidedOn,
        Long responsible,
        LocalDate due,
        LocalDate review,
        DecisionSource source)
        implements Serializable {
    /** The longest title and the longest text. */
    public static final int TITLE = 200;

    public static final int TEXT = 20_000;

    public DecisionPlan {
        Objects.requireNonNull(decidedOn);
        Objects.requireNonNull(source);
        if (title.isBlank() || title.length() > TITLE || text.length() > TEXT) {
            throw new IllegalArgumentException("A decision has a title in one line and a text that can be read.");
        }
    }
}
