package se.healthycities.portal.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.search.SearchFilters;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Today;

/** The searches that the visitor keeps for another time (H3); nobody else sees or changes them. */
@ApplicationScoped
public class SavedSearches {
    /** As many may one person keep. */
    public static final int MOST = 20;

    public static final int LONGEST_NAME = 100;

    private final SavedSearchQueries queries;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public SavedSearches(SavedSearchQueries queries, Visitors visitors, Today today) {
        this.queries = queries;
        this.visitors = visitors;
        this.today = today;
    }

    /** @param name as it shall be called; blank for its words */
    public record Wish(long id, String name, boolean inDigest) {}

    public List<SavedSearchRow> own() {
        return queries.of(visitors.current().person());
    }

    /** @return false when the person keeps as many as one may */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public boolean save(SearchFilters filters, String name, boolean inDigest) {
        long person = visitors.current().person();
        String address = filters.address();
        queries.alone(person);
        if (queries.others(person, address) >= MOST) {
            return false;
        }
        queries.keep(person, address, name(name, filters), inDigest, today.now());
        return true;
    }

    /**
     * What the person has changed in the list; searches that are not the person's own stay as they are.
     *
     * @param removed the ids of those that go
     * @return one of those that went, or empty
     */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Optional<SavedSearchRow> change(List<Wish> wishes, Set<Long> removed) {
        List<SavedSearchRow> own = own();
        wishes.stream()
                .filter(wish -> !removed.contains(wish.id()))
                .forEach(wish ->
                        own.stream().filter(row -> row.id() == wish.id()).forEach(row -> change(row, wish)));
        List<SavedSearchRow> gone =
                own.stream().filter(row -> removed.contains(row.id())).toList();
        gone.forEach(row -> queries.remove(row.id(), visitors.current().person()));
        return gone.stream().findFirst();
    }

    private void change(SavedSearchRow row, Wish wish) {
        String name = name(wish.name(), row.filters());
        if (!name.equals(row.name()) || wish.inDigest() != row.inDigest()) {
            queries.change(row.id(), visitors.current().person(), name, wish.inDigest(), today.now());
        }
    }

    private static String name(String typed, SearchFilters filters) {
        String name = typed == null || typed.isBlank() ? filters.words() : typed.strip();
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
