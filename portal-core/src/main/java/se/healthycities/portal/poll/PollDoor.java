package se.healthycities.portal.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** Who asks and ends in a space: whoever leads it today. It hands out polls one at a time, locked. */
@ApplicationScoped
class PollDoor {
    private final EntityManager entityManager;
    private final Visitors visitors;
    private final AuditLog audit;

    @Inject
    PollDoor(EntityManager entityManager, Visitors visitors, AuditLog audit) {
        this.entityManager = entityManager;
        this.visitors = visitors;
        this.audit = audit;
    }

    Standing leading(Scene scene) {
        Standing standing = visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Access right = standing.access(visitors.current());
        if (right == null || !right.atLeast(Access.CONVENE)) {
            throw new Refused(right == null ? Verdict.NOT_FOUND : Verdict.FORBIDDEN, scene);
        }
        return standing;
    }

    /** The affiliation in which the visitor leads there. */
    Affiliation by(Standing standing) {
        return entityManager.getReference(Affiliation.class, standing.affiliation(visitors.current()));
    }

    long person() {
        return visitors.current().person();
    }

    /** As it is when whoever held it before has written, and locked for the rest of the transaction. */
    Poll locked(Scene scene, long id) {
        Poll poll = entityManager.find(Poll.class, id);
        if (poll == null || !poll.getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        entityManager.refresh(poll, LockModeType.PESSIMISTIC_WRITE);
        return poll;
    }

    void record(String act, long poll, Change change) {
        Visitor visitor = visitors.current();
        audit.record(new Actor(visitor.person(), visitor.affiliation()), act, "poll " + poll, change);
    }
}
