package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Takes a person out of the index in the act that erases the person (P2). */
@ApplicationScoped
public class SearchForgetting {
    private final SearchEntries entries;

    @Inject
    public SearchForgetting(SearchEntries entries) {
        this.entries = entries;
    }

    /** @param name by which nobody is found or suggested any more */
    @Transactional
    public void forget(long person, String name) {
        entries.removeThread(CoreSearch.PERSON, person);
        Set<String> words = PlainWords.distinct(PlainWords.of(name));
        if (!words.isEmpty()) {
            entries.unlearn(words);
        }
    }
}
