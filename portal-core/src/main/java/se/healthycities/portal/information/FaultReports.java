package se.healthycities.portal.information;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.time.Today;

/** Takes reports of faults from anybody, at most thirty an hour on each node. */
@ApplicationScoped
public class FaultReports {
    private static final int AN_HOUR = 30;

    private final EntityManager entityManager;
    private final Facts facts;
    private final Today today;
    private final Bucket bucket = Bucket.builder()
            .addLimit(limit -> limit.capacity(AN_HOUR).refillGreedy(AN_HOUR, Duration.ofHours(1)))
            .build();

    @Inject
    public FaultReports(EntityManager entityManager, Facts facts, Today today) {
        this.entityManager = entityManager;
        this.facts = facts;
        this.today = today;
    }

    /** @return false when there have been too many */
    @Transactional
    public boolean report(String address, String message, String replyTo) {
        if (!bucket.tryConsume(1)) {
            return false;
        }
        FaultReport report = new FaultReport(today.now(), address == null ? "" : address, message, replyTo);
        entityManager.persist(report);
        facts.tell(new FaultReported(report.getId()));
        return true;
    }
}
