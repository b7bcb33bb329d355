package se.healthycities.portal.ballot;

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
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Who asks and closes in a space: whoever leads it today. It hands out ballots one at a time, locked. */
@ApplicationScoped
class BallotDoor {
    private final EntityManager entityManager;
    private final Visitors visitors;
    private final AuditLog audit;
    private final Gate gate;
    private final Today today;

    @Inject
    BallotDoor(EntityManager entityManager, Visitors visitors, AuditLog audit, Gate gate, Today today) {
        this.entityManager = entityManager;
        this.visitors = visitors;
        this.audit = audit;
        this.gate = gate;
        this.today = today;
    }

    Standing leading(Scene scene) {
        require(scene, Access.CONVENE);
        return standing(scene);
    }

    void require(Scene scene, Access access) {
        Verdict verdict = gate.verdict(scene.in(BallotAddresses.PART), access);
        if (!verdict.allowed()) {
            throw new Refused(verdict, scene);
        }
    }

    private Standing standing(Scene scene) {
        return visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }

    /** The affiliation in which the visitor leads there. */
    Affiliation by(Scene scene) {
        return entityManager.getReference(Affiliation.class, standing(scene).affiliation(visitors.current()));
    }

    long person() {
        return visitors.current().person();
    }

    /** As it is when whoever held it before has written, and locked for the rest of the transaction. */
    Ballot locked(Scene scene, long id) {
        Ballot ballot = entityManager.find(Ballot.class, id);
        if (ballot == null || !ballot.getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        entityManager.refresh(ballot, LockModeType.PESSIMISTIC_WRITE);
        return ballot;
    }

    /** The same, for whoever leads. */
    Ballot led(Scene scene, long id) {
        leading(scene);
        return locked(scene, id);
    }

    /** The same, while it takes answers. */
    Ballot open(Scene scene, long id) {
        Ballot ballot = led(scene, id);
        requireState(scene, ballot, BallotState.OPEN);
        return ballot;
    }

    void requireState(Scene scene, Ballot ballot, BallotState state) {
        if (ballot.state(today.now()) != state) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
    }

    /** Keeps what was done, for everybody who reads the ballot. */
    void step(Ballot ballot, StepKind kind, Affiliation by, String words) {
        entityManager.persist(new BallotStep(ballot, kind, by, words, today.now()));
    }

    void record(String act, long ballot, Change change) {
        Visitor visitor = visitors.current();
        audit.record(new Actor(visitor.person(), visitor.affiliation()), act, "ballot " + ballot, change);
    }
}
