package se.healthycities.portal.status;

import java.io.Serializable;
import java.util.List;

/**
 * One line of what an operator sees: numbers, moments and names of the machine, never anything of a person.
 *
 * @param key of the sentence
 * @param advice of the sentence that says what to do; null where nothing has to be done
 * @param values what fills both sentences: words, whole numbers, instants, durations, sizes
 */
public record Finding(String key, Level level, String advice, List<Serializable> values) implements Serializable {
    public Finding {
        if ((level == Level.WELL) != (advice == null)) {
            throw new IllegalArgumentException(key + " needs advice exactly when it is not well.");
        }
    }

    /** A number of bytes. */
    public record Size(long bytes) implements Serializable {}

    public static Finding well(String key, Serializable... values) {
        return new Finding(key, Level.WELL, null, List.of(values));
    }

    public static Finding watch(String key, String advice, Serializable... values) {
        return new Finding(key, Level.WATCH, advice, List.of(values));
    }

    public static Finding act(String key, String advice, Serializable... values) {
        return new Finding(key, Level.ACT, advice, List.of(values));
    }

    /** Well as long as nothing is wrong. */
    static Finding when(boolean wrong, Level level, String key, String advice, Serializable... values) {
        return wrong ? new Finding(key, level, advice, List.of(values)) : well(key, values);
    }
}
