package se.healthycities.portal.link.web;

import java.io.Serializable;
import java.util.List;

/**
 * What a signed link allows at the moment, in the reader's words.
 *
 * @param title what it is about, or what became of it
 * @param words what will happen when the reader chooses, or ""
 * @param choices the buttons, the expected one first; none when there is nothing to do
 */
public record Offer(String title, String words, List<Choice> choices) implements Serializable {
    /** Nothing (more) to do: it is done, withdrawn, too late. */
    public static Offer told(String title, String words) {
        return new Offer(title, words, List.of());
    }

    /** The usual offer of one button. */
    public static Offer of(String title, String words, String label) {
        return new Offer(title, words, List.of(new Choice("yes", label)));
    }

    /** @param value what {@link SignedPage#act} is told */
    public record Choice(String value, String label) implements Serializable {}
}
