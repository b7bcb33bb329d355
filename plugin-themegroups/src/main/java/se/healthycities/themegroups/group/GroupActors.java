package se.healthycities.themegroups.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** Asks the gate whether the visitor may act in a group, and says as what the visitor does. */
@ApplicationScoped
public class GroupActors {
    private final EntityManager entityManager;
    private final Visitors visitors;
    private final Gate gate;

    @Inject
    public GroupActors(EntityManager entityManager, Visitors visitors, Gate gate) {
        this.entityManager = entityManager;
        this.visitors = visitors;
        this.gate = gate;
    }

    /** @throws Refused when the visitor may not, or the season lets nobody write */
    public GroupActor in(Scene scene, Access needed) {
        gate.require(scene, needed);
        Standing standing = visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Visitor visitor = visitors.current();
        return new GroupActor(
                scene,
                visitor.person(),
                entityManager.getReference(Space.class, standing.space()),
                entityManager.getReference(Affiliation.class, standing.affiliation(visitor)),
                gate.permits(scene, Access.CONVENE));
    }
}
