package se.healthycities.portal.mail;

import java.io.Serializable;

/**
 * One line of a list in a letter, as plain text. Lines with the same heading stand together below it.
 *
 * @param heading null for what stands before all headings
 * @param address the page that the words lead to, beginning with a slash; null for words that lead nowhere
 * @param more what stands after the words, such as a day or whose it is; null for nothing
 * @param act what the reader may do with it at once, usually by a signed link; null for nothing
 * @param about the page of the thing itself, when the address is a signed link to it; null for no other than the address. What
 *     a part of a letter is about is named by no other part of it
 */
public record LetterLine(String heading, String words, String address, String more, Act act, String about)
        implements Serializable {
    public LetterLine(String heading, String words, String address, String more, Act act) {
        this(heading, words, address, more, act, null);
    }

    public LetterLine(String heading, String words, String address, String more) {
        this(heading, words, address, more, null);
    }

    /** A second link after a line, such as "Hand over". */
    public record Act(String words, String address) implements Serializable {}
}
