package se.healthycities.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import se.healthycities.portal.time.Today;

/**
 * The append-only record of what changed rights, of logins and of refused acts. It writes in its own transaction, because
 * a refused act rolls back and must still be on record.
 */
@ApplicationScoped
public class AuditLog {
    private final EntityManager entityManager;
    private final AuditQueries queries;
    private final Today today;

    @Inject
    public AuditLog(EntityManager entityManager, AuditQueries queries, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.today = today;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(Actor actor, String act, String subject, Change change) {
        queries.lock();
        String previous = queries.lastHash().stream().findFirst().orElse(AuditEntry.FIRST);
        entityManager.persist(new AuditEntry(today.now(), actor, act, subject, change, previous));
    }

    /** The id of the first entry that does not fit the chain, or 0 when all fit. */
    public long firstBroken() {
        String previous = AuditEntry.FIRST;
        long last = 0;
        for (List<AuditEntry> entries = queries.next(last); !entries.isEmpty(); entries = queries.next(last)) {
            for (AuditEntry entry : entries) {
                if (!entry.follows(previous)) {
                    return entry.getId();
                }
                previous = entry.getHash();
                last = entry.getId();
            }
        }
        return 0;
    }
}
