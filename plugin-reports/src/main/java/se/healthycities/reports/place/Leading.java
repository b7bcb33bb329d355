package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** Asks whether the visitor leads a space, and takes hold of one of its assessments for those who do. */
@ApplicationScoped
class Leading {
    private final EntityManager entityManager;
    private final PlaceDoor door;
    private final Visitors visitors;

    @Inject
    Leading(EntityManager entityManager, PlaceDoor door, Visitors visitors) {
        this.entityManager = entityManager;
        this.door = door;
        this.visitors = visitors;
    }

    /** @throws Refused unless the visitor leads the space, and this plugin can be written */
    Standing in(Scene scene) {
        Standing standing = visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Access right = standing.access(visitors.current());
        if (right == null || !right.atLeast(Access.CONVENE)) {
            throw new Refused(right == null ? Verdict.NOT_FOUND : Verdict.FORBIDDEN, scene);
        }
        if (!door.writable()) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        return standing;
    }

    /** An assessment of that very space; whoever comes next waits. */
    PlaceAssessment locked(Scene scene, long id) {
        PlaceAssessment assessment = entityManager.find(PlaceAssessment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (assessment == null || !assessment.getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return assessment;
    }
}
