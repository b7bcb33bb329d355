package se.healthycities.portal.ballot;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.healthycities.portal.person.Capacity;

/**
 * What somebody asks who leads a space.
 *
 * @param capacity the only one that has a voice, ELECTED or OFFICIAL, or null for all
 * @param several whether more than one option may be chosen
 * @param quorum how many answers there should be at least, or null
 * @param text Markdown, may be empty
 * @param options of a choice, all different; otherwise none
 * @param previous the ballot of which this is the next round, or null
 */
public record BallotPlan(
        BallotKind kind,
        Voices voices,
        Capacity capacity,
        boolean several,
        Shows shows,
        Integer quorum,
        String title,
        String text,
        List<String> options,
        Instant closesAt,
        Long previous)
        implements Serializable {
    public static final int FEWEST = 2;
    public static final int MOST = 12;
    public static final int TITLE = 200;
    public static final int TEXT = 20_000;

    public BallotPlan {
        options = List.copyOf(options);
        if (title.isBlank() || title.length() > TITLE || text.length() > TEXT) {
            throw new IllegalArgumentException("A ballot asks in one line and says more in a text that can be read.");
        }
        if (!fits(kind, options)) {
            throw new IllegalArgumentException("A choice has two to twelve different options, other kinds have none.");
        }
        if (capacity != null && capacity != Capacity.ELECTED && capacity != Capacity.OFFICIAL) {
            throw new IllegalArgumentException("Only elected people or only officials may be asked.");
        }
        if (quorum != null && quorum < 1) {
            throw new IllegalArgumentException("The fewest answers are one.");
        }
    }

    /** Whether these can be the options of a ballot of this kind. */
    public static boolean fits(BallotKind kind, List<String> options) {
        if (kind != BallotKind.CHOICE) {
            return options.isEmpty();
        }
        return options.size() >= FEWEST
                && options.size() <= MOST
                && options.stream().distinct().count() == options.size()
                && options.stream().allMatch(words -> !words.isBlank() && words.length() <= TITLE);
    }
}
