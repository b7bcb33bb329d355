package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.search.SearchFilters;
import se.healthycities.portal.search.saved.SavedSearch;
import se.healthycities.portal.space.ShownReaders;
import se.healthycities.portal.time.Today;

/** The coordinator follows a word, and the board has chosen that its chair sees which organisations have read. */
@ApplicationScoped
public class DemoSearches implements DemoPart {
    private static final int AFTER_SPACES = 115;
    private static final String COORDINATOR = "p002";

    private final Today today;

    @Inject
    public DemoSearches(Today today) {
        this.today = today;
    }

    @Override
    public int order() {
        return AFTER_SPACES;
    }

    @Override
    public void load(DemoNetwork network) {
        SearchFilters filters = SearchFilters.of(SearchFilters.PATH + "?q=granskning");
        long person = network.affiliation(COORDINATOR).getPerson().getId();
        network.save(new SavedSearch(person, filters, "Granskning", today.now()));
        network.space("group:styrelse").ifPresent(board -> board.showReaders(ShownReaders.ORGANISATIONS));
    }
}
