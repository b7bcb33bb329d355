package se.healthycities.portal.search;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param hits those of one page
 * @param number how many there are of the chosen kind
 * @param more true when there are more than were counted
 * @param kinds how many there are of each kind that was found
 * @param meant other words that find something, or null
 * @param loose true when no thing has all the words and these have some of them
 */
public record Answer(List<Hit> hits, int number, boolean more, Map<String, Count> kinds, String meant, boolean loose)
        implements Serializable {
    static final Answer NONE = new Answer(List.of(), 0, false, Map.of(), null, false);

    Answer meaning(String words) {
        return new Answer(hits, number, more, kinds, words, loose);
    }

    Answer loosely() {
        return new Answer(hits, number, more, kinds, meant, true);
    }

    /** @param more true when there are more than were counted */
    public record Count(int number, boolean more) implements Serializable {}
}
