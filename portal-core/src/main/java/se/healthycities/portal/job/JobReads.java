package se.healthycities.portal.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** What operators read about jobs. */
@ApplicationScoped
public class JobReads {
    private final EntityManager entityManager;

    @Inject
    public JobReads(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All that any node has known, by name. */
    public List<JobRow> all() {
        List<?> rows = entityManager
                .createNativeQuery("select name, next_at, started_at, finished_at, fault from core.jobs order by name")
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static JobRow row(Object[] cells) {
        return new JobRow(
                (String) cells[0], (Instant) cells[1], (Instant) cells[2], (Instant) cells[3], (String) cells[4]);
    }
}
