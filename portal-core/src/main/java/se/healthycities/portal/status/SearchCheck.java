package se.healthycities.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.healthycities.portal.time.Today;

/** How far the search index lags behind what happens. */
@ApplicationScoped
public class SearchCheck implements Check {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration TOO_LONG = Duration.ofMinutes(30);

    private final EntityManager entityManager;
    private final Today today;

    @Inject
    public SearchCheck(EntityManager entityManager, Today today) {
        this.entityManager = entityManager;
        this.today = today;
    }

    @Override
    public String area() {
        return "search";
    }

    @Override
    public List<Finding> findings() {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select count(*), min(due_at) from core.search_queue where due_at <= :now")
                .setParameter("now", today.now())
                .getSingleResult();
        long waiting = ((Number) row[0]).longValue();
        if (waiting == 0) {
            return List.of(Finding.well("searchNone"));
        }
        Duration age = Duration.between((Instant) row[1], today.now());
        Level level = age.compareTo(TOO_LONG) > 0 ? Level.ACT : Level.WATCH;
        return List.of(Finding.when(age.compareTo(LONG) > 0, level, "searchWaiting", "searchWaiting", waiting, age));
    }
}
