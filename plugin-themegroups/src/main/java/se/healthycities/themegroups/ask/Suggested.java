package se.healthycities.themegroups.ask;

import java.io.Serializable;
import java.util.List;

/**
 * Somebody whom a question would go to, and why.
 *
 * @param subjects how many of its subjects
 * @param words words of the question that the person offers to be asked about
 * @param examples how many things the person has written about it
 */
public record Suggested(Knower who, int subjects, List<String> words, int examples) implements Serializable {
    private static final int SUBJECT = 4;
    private static final int WORD = 2;
    private static final int MOST_EXAMPLES = 3;

    public Suggested {
        words = List.copyOf(words);
    }

    /** How well it fits, less one for each question that the person has got lately. */
    long score() {
        return fit() - who.load();
    }

    int fit() {
        return subjects * SUBJECT + words.size() * WORD + Math.min(examples, MOST_EXAMPLES);
    }
}
