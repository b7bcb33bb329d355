package se.healthycities.reports.place;

import java.io.Serializable;

/**
 * What is said about one theme.
 *
 * @param answered false where neither a score nor "do not know" was chosen
 * @param score null for "do not know" and for no answer
 * @param good what is good now, empty for nothing
 * @param better what could be better, empty for nothing
 */
public record ThemeAnswer(boolean answered, Integer score, String good, String better) implements Serializable {
    public static final int LONGEST = 500;

    public static final ThemeAnswer NONE = new ThemeAnswer(false, null, "", "");

    /** Without the sign that the database does not keep. */
    public ThemeAnswer {
        good = good.replace("\0", "");
        better = better.replace("\0", "");
    }

    public String text(NoteKind kind) {
        return kind == NoteKind.GOOD ? good : better;
    }

    ThemeAnswer with(Integer other) {
        return new ThemeAnswer(true, other, good, better);
    }

    ThemeAnswer with(NoteKind kind, String text) {
        return kind == NoteKind.GOOD
                ? new ThemeAnswer(answered, score, text, better)
                : new ThemeAnswer(answered, score, good, text);
    }
}
