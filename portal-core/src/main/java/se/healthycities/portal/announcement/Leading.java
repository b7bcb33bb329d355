package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Objects;
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

/**
 * Who sends announcements: those who run the network to the network, and whoever leads a space to that space only. Every
 * act of theirs begins here; an announcement that lives elsewhere is not found.
 */
@ApplicationScoped
public class Leading {
    private final EntityManager entityManager;
    private final Gate gate;
    private final Visitors visitors;

    @Inject
    public Leading(EntityManager entityManager, Gate gate, Visitors visitors) {
        this.entityManager = entityManager;
        this.gate = gate;
        this.visitors = visitors;
    }

    /** @throws Refused unless the visitor leads here and may act today */
    void require(Scene scene) {
        gate.require(scene, scene.space() == null ? Access.COORDINATE : Access.CONVENE);
    }

    /** @throws Refused when the visitor does not lead here, or this place has no such announcement */
    Announcement found(Scene scene, long id) {
        require(scene);
        Announcement announcement = entityManager.find(Announcement.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (announcement == null) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        Space space = announcement.getSpace();
        if (!Objects.equals(space == null ? null : space.getPath(), scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return announcement;
    }

    /** The space of the scene, or null outside of spaces. */
    Space space(Scene scene) {
        return scene.space() == null
                ? null
                : entityManager.getReference(Space.class, standing(scene).space());
    }

    /** The affiliation by which the visitor acts here. */
    Affiliation acting(Scene scene) {
        Visitor visitor = visitors.current();
        long affiliation =
                scene.space() == null ? visitor.affiliation() : standing(scene).affiliation(visitor);
        return entityManager.getReference(Affiliation.class, affiliation);
    }

    Visitor visitor() {
        return visitors.current();
    }

    private Standing standing(Scene scene) {
        return visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }
}
