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
import se.healthycities.portal.time.Today;

/** Asks whether the visitor leads a space, and takes hold of one of its assessments for those who do. */
@ApplicationScoped
class Leading {
    private final EntityManager entityManager;
    private final PlaceDoor door;
    private final Visitors visitors;
    private final Today today;

    @Inject
    Leading(EntityManager entityManager, PlaceDoor door, Visitors visitors, Today today) {
        this.entityManager = entityManager;
        this.door = door;
        this.visitors = visitors;
        this.today = today;
    }

    /** @throws Refused unless the visitor leads the space, and this plugin can be written */
    Standing in(Scene scene) {
        Standing standing = standing(scene);
        if (!standing.access(visitors.current()).atLeast(Access.CONVENE)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (!door.writable()) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        return standing;
    }

    /** @throws Refused unless the visitor leads the space, be it that it rests or is closed */
    Standing always(Scene scene) {
        Standing standing = standing(scene);
        if (!door.sees(scene)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (!door.ends(scene)) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        return standing;
    }

    private Standing standing(Scene scene) {
        return visitors.standing(scene.space())
                .filter(standing -> standing.access(visitors.current()) != null)
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }

    /** One that takes answers in this way now. */
    PlaceAssessment open(Scene scene, long id, GroupMode mode) {
        PlaceAssessment assessment = locked(scene, id);
        if (assessment.getMode() != mode) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        if (assessment.state(today.now()) != PlaceState.OPEN) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        return assessment;
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
