package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** People choose for themselves how they are told, and whoever leads a space says what is usual there (G1, G3). */
@ApplicationScoped
public class ChoiceService {
    private final EntityManager entityManager;
    private final LevelChanges changes;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public ChoiceService(
            EntityManager entityManager,
            LevelChanges changes,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.changes = changes;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** From the page of choices, all at once; what waits already is told by the new choices. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void choose(OwnChoices choices) {
        Visitor visitor = visitors.current();
        changes.lock(visitor.person()).want(choices.day(), choices.hour());
        for (LevelRow row : choices.levels()) {
            changes.put(visitor.person(), row.space(), row.kind(), row.level());
        }
        changes.done(visitor.person());
        Long actor = visitor.affiliation() == 0 ? null : visitor.affiliation();
        facts.tell(new LevelsChosen(visitor.person(), actor));
    }

    /** What holds in a space for those who have chosen nothing; what waits already stays as it is. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void setUsual(Scene scene, Level level) {
        Standing standing = visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Visitor visitor = visitors.current();
        Affiliation by = entityManager.getReference(Affiliation.class, standing.affiliation(visitor));
        NoticeDefault found = entityManager.find(NoticeDefault.class, standing.space(), LockModeType.PESSIMISTIC_WRITE);
        NoticeDefault usual = found == null ? new NoticeDefault(standing.space()) : found;
        Level before = usual.getLevel();
        if (before != level) {
            usual.become(level, by, today.now());
            entityManager.persist(usual);
            facts.tell(new DefaultSet(standing.space(), standing.space(), by.getId()));
            audit.record(
                    new Actor(visitor.person(), by.getId()),
                    "notice-default-set",
                    "space " + standing.space(),
                    new Change(before == null ? null : before.name(), level.name()));
        }
    }
}
