package se.healthycities.portal.space.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.Set;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Stage;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Who turns the life of a space, and what can be done to it today (B5). */
@ApplicationScoped
public class SpaceTurns {
    private final EntityManager entityManager;
    private final Visitors visitors;
    private final Gate gate;
    private final Today today;

    @Inject
    public SpaceTurns(EntityManager entityManager, Visitors visitors, Gate gate, Today today) {
        this.entityManager = entityManager;
        this.visitors = visitors;
        this.gate = gate;
        this.today = today;
    }

    /** True for those who lead the space, also while it rests or is closed, and for those who run the network. */
    public boolean steers(Standing standing) {
        Visitor visitor = visitors.current();
        return standing.access(visitor) != null && (standing.leads() || visitor.coordinates());
    }

    /** What can be done to the space today; nothing while it only follows the group above it. */
    public Set<Turn> today(Standing standing) {
        Space space = entityManager.find(Space.class, standing.space());
        Stage stage = standing.stage(today.date());
        if (space.stage(today.date()) != stage) {
            return EnumSet.noneOf(Turn.class);
        }
        return switch (stage) {
            case PLANNED -> EnumSet.of(Turn.OPEN);
            case ACTIVE -> {
                boolean ends = space.getClosedOn() != null || space.getRestsFrom() != null;
                yield ends && space.getParent() == null
                        ? EnumSet.of(Turn.REST, Turn.CLOSE, Turn.WAKE)
                        : EnumSet.of(Turn.REST, Turn.CLOSE);
            }
            case RESTING -> EnumSet.of(Turn.WAKE, Turn.CLOSE);
            case CLOSED -> EnumSet.of(Turn.WAKE, Turn.ARCHIVE);
            case ARCHIVED -> EnumSet.of(Turn.WAKE);
        };
    }

    /** The space of the scene, locked for whoever steers it; others are refused, and all while nothing can be written. */
    public Space steered(Scene scene) {
        Standing standing = visitors.standing(scene.space()).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        if (!steers(standing)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (!gate.state(scene).writable()) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        return entityManager.find(Space.class, standing.space(), LockModeType.PESSIMISTIC_WRITE);
    }
}
