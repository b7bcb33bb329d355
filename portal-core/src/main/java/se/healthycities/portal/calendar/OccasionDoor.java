package se.healthycities.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.healthycities.portal.space.Stage;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/**
 * Whether the visitor may know of one occasion, and lead it: asked of the gate, for its space and season, and of what the
 * occasion says about for whom it is. {@link KnownOccasion} is the same rule for lists. Whoever may not know gets the answer
 * of an address that does not exist.
 */
@ApplicationScoped
public class OccasionDoor {
    private static final String PART = "meetings";

    private final OccasionReads occasions;
    private final Visitors visitors;
    private final Gate gate;

    @Inject
    public OccasionDoor(OccasionReads occasions, Visitors visitors, Gate gate) {
        this.occasions = occasions;
        this.visitors = visitors;
        this.gate = gate;
    }

    /**
     * The occasion at an address of {@code /calendar}.
     *
     * @throws Refused when the visitor may not know of it, or there is none
     */
    public OccasionDetails open(String key) {
        Optional<OccasionDetails> found = occasions.one(key);
        Verdict verdict = found.map(this::knows).orElseGet(this::nothing);
        if (!verdict.allowed()) {
            throw new Refused(verdict, Scene.PORTAL);
        }
        return found.orElseThrow();
    }

    public Verdict knows(OccasionDetails occasion) {
        if (occasion.draft()) {
            return !occasion.discarded() && leads(occasion).allowed() ? Verdict.ALLOWED : nothing();
        }
        Scene scene = occasion.scene();
        Verdict reads =
                scene.space() == null ? gate.verdict(scene, Access.MEMBER) : gate.verdict(scene.in(PART), Access.READ);
        if (reads.allowed()) {
            return reads;
        }
        Optional<Standing> standing = Optional.ofNullable(scene.space()).flatMap(visitors::standing);
        boolean open = gate.state(scene).readable()
                && standing.filter(space -> !space.has(PART)).isEmpty();
        boolean told = toldTo(
                occasion,
                standing.filter(space -> space.visibility() == Visibility.HIDDEN
                                || space.stage(visitors.current().today()) == Stage.PLANNED)
                        .isPresent());
        if (told) {
            return open ? Verdict.ALLOWED : Verdict.GONE;
        }
        return reads == Verdict.GONE && wouldRead(standing) ? reads : nothing();
    }

    /** The right to make, change, move, publish and cancel it. */
    public Verdict leads(OccasionDetails occasion) {
        return leads(occasion.scene());
    }

    /** The right to make one there: in a space of those who lead it, in the network as a whole of the coordinator. */
    public Verdict leads(Scene scene) {
        return scene.space() == null
                ? gate.verdict(scene, Access.COORDINATE)
                : gate.verdict(scene.in(PART), Access.CONVENE);
    }

    private boolean toldTo(OccasionDetails occasion, boolean hidden) {
        if (hidden) {
            return false;
        }
        return switch (occasion.audience()) {
            case KnownOccasion.PUBLIC -> true;
            case KnownOccasion.MEMBERS ->
                gate.verdict(Scene.PORTAL, Access.MEMBER).allowed();
            default -> false;
        };
    }

    /** Had the right to read there if the season did not close it. */
    private boolean wouldRead(Optional<Standing> standing) {
        Visitor visitor = visitors.current();
        return standing.map(space -> space.access(visitor))
                .filter(right -> right.atLeast(Access.READ))
                .isPresent();
    }

    private Verdict nothing() {
        Verdict verdict = gate.verdict(Scene.PORTAL, Access.SIGNED_IN);
        return verdict.allowed() ? Verdict.NOT_FOUND : verdict;
    }
}
