package se.healthycities.portal.brief;

import java.io.Serializable;
import java.util.List;

/**
 * A part of the brief with its lines.
 *
 * @param left how many lines were left out
 * @param more the words that say so and lead on, such as "och 12 till"; null when nothing was left out
 * @param address where they are
 */
public record BriefSection(
        BriefPart part, String heading, List<BriefLine> lines, Integer left, String more, String address)
        implements Serializable {
    int count() {
        return WordCount.of(heading, more)
                + lines.stream().mapToInt(BriefLine::count).sum();
    }
}
