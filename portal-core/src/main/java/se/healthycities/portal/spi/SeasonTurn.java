package se.healthycities.portal.spi;

import java.util.List;

/** What switching a plugin means for its people, in real numbers, shown before anybody switches. */
public interface SeasonTurn {
    /** What is there now ("6 groups", "148 discussions"); zero counts are left out by the plugin. */
    List<Count> holdings();

    /** What the change touches, for instance open registrations; empty when nobody is affected. */
    List<Count> consequences(State from, State to);

    /** @param key text key below the plugin's class: {@code <key>.one} and {@code <key>.many} with {@code {0}} */
    record Count(String key, long number) {}
}
