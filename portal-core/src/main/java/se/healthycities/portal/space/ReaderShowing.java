package se.healthycities.portal.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** A space chooses whether those who lead it see who has read (C2); everybody with a seat can see what was chosen. */
@ApplicationScoped
public class ReaderShowing {
    private final EntityManager entityManager;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public ReaderShowing(
            EntityManager entityManager, Visitors visitors, VisitorMemory memory, Facts facts, AuditLog audit) {
        this.entityManager = entityManager;
        this.visitors = visitors;
        this.memory = memory;
        this.facts = facts;
        this.audit = audit;
    }

    /** Choosing the same again changes nothing. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void choose(Scene scene, ShownReaders to) {
        Standing standing = visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Space space = entityManager.find(Space.class, standing.space(), LockModeType.PESSIMISTIC_WRITE);
        ShownReaders from = space.getShownReaders();
        if (from == to) {
            return;
        }
        space.showReaders(to);
        entityManager.flush();
        Visitor visitor = visitors.current();
        facts.tell(new ReadersShown(space.getId(), standing.affiliation(visitor)));
        Actor actor = new Actor(visitor.person(), visitor.affiliation());
        audit.record(actor, "readers-shown", standing.path(), new Change(from.name(), to.name()));
        memory.forget();
    }
}
