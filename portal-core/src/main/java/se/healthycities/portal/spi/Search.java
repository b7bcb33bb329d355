package se.healthycities.portal.spi;

import java.util.List;

/** How a plugin's content is found. */
public interface Search {
    /**
     * Hits that this person may read today.
     *
     * @param person null for a visitor without login
     * @param most an upper bound of the answer's size
     */
    List<Hit> find(String words, Long person, int most);

    /** One hit; {@code address} starts with a slash. */
    record Hit(String title, String address, String context) {}
}
