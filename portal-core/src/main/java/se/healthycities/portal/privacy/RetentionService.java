package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Lets go of what has been kept long enough: a kind is only counted until an administrator has said that it may go (P3). */
@ApplicationScoped
public class RetentionService {
    private static final String REAL = "real";
    private static final String DRY = "dry run";

    private final EntityManager entityManager;
    private final Retentions retentions;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public RetentionService(
            EntityManager entityManager,
            Retentions retentions,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.retentions = retentions;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** One kind of one night, in its own transaction, with its line in the report. */
    @Transactional
    public void night(String key) {
        Retention kind = found(key);
        RetentionSwitch turned = entityManager.find(RetentionSwitch.class, key);
        boolean real = turned != null && turned.isReal();
        long found = kind.count(today.date());
        long purged = real ? kind.purge(today.date()) : 0;
        RetentionRun run = new RetentionRun(key, today.date(), found, purged, real);
        entityManager.persist(run);
        if (purged > 0) {
            facts.tell(new RetentionPurged(run.getId()));
        }
    }

    /** From now on the nights delete this kind, or only count it; said twice it changes nothing. */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public void turn(String key, boolean real) {
        found(key);
        RetentionSwitch turned = entityManager.find(RetentionSwitch.class, key);
        if (turned == null) {
            turned = new RetentionSwitch(key);
            entityManager.persist(turned);
        }
        if (turned.turn(real)) {
            Visitor visitor = visitors.current();
            facts.tell(new RetentionTurned(real ? 1 : 0, visitor.affiliation()));
            Change change = new Change(real ? DRY : REAL, real ? REAL : DRY);
            audit.record(new Actor(visitor.person(), visitor.affiliation()), "retention-turned", key, change);
        }
    }

    private Retention found(String key) {
        return retentions.kind(key).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
    }
}
