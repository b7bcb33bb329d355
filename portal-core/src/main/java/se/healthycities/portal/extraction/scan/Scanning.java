package se.healthycities.portal.extraction.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.file.ScanState;
import se.healthycities.portal.time.Today;

/** Takes a version to the virus scanner and writes down what it said; an infected one is on record for ever. */
@ApplicationScoped
public class Scanning {
    private final EntityManager entityManager;
    private final ScanQueries queries;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public Scanning(EntityManager entityManager, ScanQueries queries, Facts facts, AuditLog audit, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void enlist() {
        queries.enlist();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<WaitingScan> claim() {
        List<Long> next = queries.claim(today.now());
        if (next.isEmpty()) {
            return Optional.empty();
        }
        FileScan scan = entityManager.find(FileScan.class, next.get(0));
        entityManager.refresh(scan);
        scan.begin(today.now());
        entityManager.flush();
        return queries.waiting(next.get(0)).stream().findFirst();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(WaitingScan waiting, ScanAnswer answer) {
        FileScan scan = entityManager.find(FileScan.class, waiting.version());
        if (scan == null) {
            return; // The version is gone.
        }
        scan.judged(answer, today.now());
        entityManager.flush();
        if (scan.getState() == ScanState.INFECTED) {
            facts.tell(new FileFoundInfected(waiting.file(), waiting.space()));
            Change change = new Change(null, "version " + waiting.version());
            audit.record(Actor.NOBODY, "file-infected", String.valueOf(waiting.file()), change);
        }
    }
}
