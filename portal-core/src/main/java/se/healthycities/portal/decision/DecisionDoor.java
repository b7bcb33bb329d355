package se.healthycities.portal.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** Who writes in the register of a space: whoever leads it today, while it has one. */
@ApplicationScoped
public class DecisionDoor {
    private static final String PART = "decisions";

    private final EntityManager entityManager;
    private final Visitors visitors;
    private final Gate gate;

    @Inject
    public DecisionDoor(EntityManager entityManager, Visitors visitors, Gate gate) {
        this.entityManager = entityManager;
        this.visitors = visitors;
        this.gate = gate;
    }

    Standing leading(Scene scene) {
        Verdict verdict = gate.verdict(scene.in(PART), Access.CONVENE);
        if (!verdict.allowed()) {
            throw new Refused(verdict, scene);
        }
        return visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }

    /** The affiliation in which the visitor leads there. */
    Affiliation by(Standing standing) {
        return entityManager.getReference(Affiliation.class, standing.affiliation(visitors.current()));
    }

    /** Locked for the rest of the transaction; a decision of another space is not found. */
    Decision locked(Scene scene, long id) {
        Decision decision = entityManager.find(Decision.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (decision == null || !decision.getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return decision;
    }
}
