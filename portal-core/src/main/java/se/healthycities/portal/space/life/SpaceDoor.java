package se.healthycities.portal.space.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** Who sees a space and how one comes to a seat there (B3). Seats are never touched: whoever sits there stays. */
@ApplicationScoped
public class SpaceDoor {
    private final EntityManager entityManager;
    private final LifeQueries queries;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public SpaceDoor(
            EntityManager entityManager,
            LifeQueries queries,
            Visitors visitors,
            VisitorMemory memory,
            Facts facts,
            AuditLog audit) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.memory = memory;
        this.facts = facts;
        this.audit = audit;
    }

    /** True when nothing would be seen by more people than what it belongs to (B4). */
    public boolean fits(Standing standing, Visibility visibility) {
        boolean below = standing.parent() == null || visibility.compareTo(standing.parentVisibility()) >= 0;
        return below && widest(queries.below(standing.space())).compareTo(visibility) >= 0;
    }

    private static Visibility widest(List<Space> spaces) {
        return spaces.stream()
                .map(Space::getVisibility)
                .min(Visibility::compareTo)
                .orElse(Visibility.HIDDEN);
    }

    /** The same again changes nothing; a visibility that does not {@link #fits} is refused. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void admit(Scene scene, Visibility visibility, Joining joining) {
        Standing standing = visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Space space = entityManager.find(Space.class, standing.space(), LockModeType.PESSIMISTIC_WRITE);
        if (!fits(standing, visibility)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (space.getVisibility() == visibility && space.getJoining() == joining) {
            return;
        }
        String before = words(space);
        space.admit(visibility, joining);
        Visitor visitor = visitors.current();
        facts.tell(new SpaceAdmits(space.getId(), visitor.affiliation()));
        audit.record(
                new Actor(visitor.person(), visitor.affiliation()),
                "space-admits",
                space.getPath(),
                new Change(before, words(space)));
        memory.forget();
    }

    private static String words(Space space) {
        return space.getVisibility() + " " + space.getJoining();
    }
}
