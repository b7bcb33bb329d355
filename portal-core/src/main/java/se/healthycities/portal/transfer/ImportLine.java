package se.healthycities.portal.transfer;

import java.io.Serializable;

/**
 * What a row of a sheet would do, said before anything is done.
 *
 * @param line the row's number in the sheet
 * @param words the row as people recognise it
 * @param problem a text key, or null when nothing is wrong
 * @param value what the problem is about, "" for none
 */
public record ImportLine(int line, String words, Effect effect, String problem, String value) implements Serializable {
    /** What becomes of a row. */
    public enum Effect {
        NEW,
        CHANGED,
        SAME,
        WRONG
    }

    static ImportLine of(int line, String words, Effect effect) {
        return new ImportLine(line, words, effect, null, "");
    }

    static ImportLine wrong(int line, String words, String problem, String value) {
        return new ImportLine(line, words, Effect.WRONG, problem, value);
    }
}
