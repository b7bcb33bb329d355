package se.healthycities.portal.spi;

import java.util.Collection;
import java.util.List;

/**
 * What of a plugin can be found (H1). A plugin answers what is there today; the portal keeps the index, judges who may read,
 * and ranks. What is not answered any more is not found any more.
 */
public interface Search {
    List<Kind> kinds();

    /** The ids of the things of a kind that follow an id, in order. */
    List<Long> subjects(String kind, long after, int most);

    /** What can be found of these things, read anew; a thing that nobody may find is left out. */
    List<SearchEntry> entries(String kind, Collection<Long> subjects);

    /**
     * A kind of thing that can be found.
     *
     * @param name unique in the portal, in small letters; the text {@code search.<name>} of the plugin's class names it
     * @param facts how the names of facts begin whose subject is such a thing; none where no fact tells of it
     */
    record Kind(String name, List<String> facts) {
        public static Kind of(String name, String... facts) {
            return new Kind(name, List.of(facts));
        }
    }
}
