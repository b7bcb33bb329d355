package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has written about something, as far as the visitor could find it by searching (N15). */
@ApplicationScoped
public class Writers {
    private static final String COUNT = "select entry.author_id, count(*) from core.search_entries entry"
            + " where entry.id in (:ids) and entry.author_id is not null group by entry.author_id";

    private final SearchService search;
    private final EntityManager entityManager;

    @Inject
    public Writers(SearchService search, EntityManager entityManager) {
        this.search = search;
        this.entityManager = entityManager;
    }

    /** By the affiliation that was used, how many things that fit the words. */
    public Map<Long, Integer> of(String words) {
        List<Long> fitting = search.fitting(words);
        Map<Long, Integer> writers = new HashMap<>();
        if (!fitting.isEmpty()) {
            for (Object row : entityManager
                    .createNativeQuery(COUNT)
                    .setParameter("ids", fitting)
                    .getResultList()) {
                Object[] cells = (Object[]) row;
                writers.put(((Number) cells[0]).longValue(), ((Number) cells[1]).intValue());
            }
        }
        return writers;
    }
}
