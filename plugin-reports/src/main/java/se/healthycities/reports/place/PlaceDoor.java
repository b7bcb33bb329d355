package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.reports.review.PeerReview;

/**
 * Whether the visitor may see or lead an assessment: as in its space, whose plugin and season are asked as well. Whoever may
 * not know of it gets the answer of an address that does not exist.
 */
@ApplicationScoped
public class PlaceDoor {
    private final PlaceQueries queries;
    private final Gate gate;

    @Inject
    public PlaceDoor(PlaceQueries queries, Gate gate) {
        this.queries = queries;
        this.gate = gate;
    }

    /** @throws Refused when the visitor does not read its space, or there is none */
    public PlaceRow open(String id) {
        PlaceRow row = find(id).orElseThrow(() -> new Refused(nothing(), Scene.PORTAL));
        Verdict verdict = gate.verdict(row.scene(), Access.READ);
        if (!verdict.allowed()) {
            throw new Refused(verdict == Verdict.NOT_FOUND ? nothing() : verdict, row.scene());
        }
        return row;
    }

    /** The same for a page of those who lead. */
    public PlaceRow lead(String id) {
        PlaceRow row = open(id);
        gate.require(row.scene(), Access.CONVENE);
        return row;
    }

    /** True for those who lead its space, while it can be written there and here. */
    public boolean leads(PlaceRow row) {
        return leads(row.scene());
    }

    public boolean leads(Scene scene) {
        return writable() && gate.permits(scene, Access.CONVENE);
    }

    /** True for those who lead its space, also while nothing can be written. */
    public boolean sees(PlaceRow row) {
        Verdict verdict = gate.verdict(row.scene(), Access.CONVENE);
        return verdict.allowed() || verdict == Verdict.READ_ONLY;
    }

    /** False while the season does not let this plugin write. */
    public boolean writable() {
        return gate.state(PeerReview.PLUGIN).writable();
    }

    /** False while answers are not taken, because this plugin or that of the space is not on. */
    public boolean takes(PlaceRow row) {
        return writable() && gate.state(row.scene()).writable();
    }

    private Optional<PlaceRow> find(String id) {
        return id.matches("\\d{1,18}")
                ? queries.one(Long.parseLong(id)).stream().findFirst()
                : Optional.empty();
    }

    private Verdict nothing() {
        Verdict verdict = gate.verdict(Scene.PORTAL, Access.SIGNED_IN);
        return verdict.allowed() ? Verdict.NOT_FOUND : verdict;
    }
}
