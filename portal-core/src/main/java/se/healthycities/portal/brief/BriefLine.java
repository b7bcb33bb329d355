package se.healthycities.portal.brief;

import java.io.Serializable;

/**
 * One line of the brief, as plain text.
 *
 * @param words what it is, linked to the address
 * @param more what stands below, or null
 * @param act the label of the one button of the line, or null for none
 * @param actAddress where the button leads: a page with a signed link
 * @param told by what the weekly mail knows that it has told it, or null for what it tells again as long as it waits
 */
public record BriefLine(String words, String address, String more, String act, String actAddress, Told told)
        implements Serializable {
    public static BriefLine of(String words, String address, String more, Told told) {
        return new BriefLine(words, address, more, null, null, told);
    }

    int count() {
        return WordCount.of(words, more, act);
    }

    /** The same with a text below that has at most so many words. */
    BriefLine shortened(int most) {
        return new BriefLine(words, address, more == null ? null : WordCount.cut(more, most), act, actAddress, told);
    }

    /** Nothing but a few words of its own. */
    BriefLine plain(int most) {
        return new BriefLine(WordCount.cut(words, most), address, null, null, null, told);
    }

    /** The same with fewer words of its own: for questions alone, when even they are too many. */
    BriefLine bare(int most) {
        return new BriefLine(WordCount.cut(words, most), address, null, act, actAddress, told);
    }

    /**
     * What a mail has told once it has told the line.
     *
     * @param subject the id of the thing; of several posts the newest
     * @param author whose posts in the discussion are meant, or null for other kinds
     */
    public record Told(ToldKind kind, Long subject, Long discussion, Long author) implements Serializable {
        static Told of(ToldKind kind, Long subject) {
            return new Told(kind, subject, null, null);
        }
    }
}
