package se.healthycities.portal.brief;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody with three minutes has to know, in at most 220 words (G4, N9): what waits for a yes or no, the next meeting,
 * what was summed up, what colleagues did.
 *
 * @param sections those that have something to say
 * @param rest words that say how much is left out of sections for which no word was left, or null
 */
public record Brief(List<BriefSection> sections, String rest) implements Serializable {
    /** All that a page or a mail may say, with what stands around it. */
    public static final int WORDS = 220;

    private static final int WORDS_A_MINUTE = 180;

    /** Words of its lines and headings. */
    public int count() {
        return WordCount.of(rest)
                + sections.stream().mapToInt(BriefSection::count).sum();
    }

    /** How long it takes to read, in seconds, to the next ten. */
    public int seconds() {
        return (int) Math.ceil(count() * 60.0 / WORDS_A_MINUTE / 10) * 10;
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    public List<BriefLine> of(BriefPart part) {
        return sections.stream()
                .filter(section -> section.part() == part)
                .flatMap(section -> section.lines().stream())
                .toList();
    }
}
