package se.healthycities.portal.spi;

import java.util.Set;

/**
 * The one authorisation function, for page, search, mail, file, feed and export alike. It answers for the current person
 * and for today: rows that ended yesterday grant nothing.
 */
public interface Gate {
    /** Stands before the path of a space that is off by itself, in {@link #readable()}. */
    String EXCEPT = "!";

    Verdict verdict(Scene scene, Access access);

    /** The state of a plugin in the season that runs today. */
    State state(PluginId plugin);

    /** The state of a scene today: a space may have one of its own. */
    State state(Scene scene);

    /**
     * What may be read today: the ids of plugins; the paths of spaces that are open although their plugin is off; and, with
     * {@link #EXCEPT} before it, the path of each space that is off although its plugin may be read.
     */
    Set<String> readable();

    /** What may be written in today, in the same words as {@link #readable()}. */
    Set<String> writable();

    default boolean permits(Scene scene, Access access) {
        return verdict(scene, access).allowed();
    }

    /** @throws Refused unless the verdict is {@link Verdict#ALLOWED} */
    default void require(Scene scene, Access access) {
        Verdict verdict = verdict(scene, access);
        if (!verdict.allowed()) {
            throw new Refused(verdict, scene);
        }
    }
}
