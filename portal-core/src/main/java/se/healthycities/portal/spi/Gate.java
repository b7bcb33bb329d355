package se.healthycities.portal.spi;

import java.util.Set;

/**
 * The one authorisation function, for page, search, mail, file, feed and export alike. It answers for the current person
 * and for today: rows that ended yesterday grant nothing.
 */
public interface Gate {
    Verdict verdict(Scene scene, Access access);

    /** The state of a plugin in the season that runs today. */
    State state(PluginId plugin);

    /** The ids of the plugins whose content may be read today. */
    Set<String> readable();

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
