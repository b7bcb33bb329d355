package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.reports.review.PeerReview;

/**
 * Whether the visitor may see or lead an assessment: as in its space, whose plugin and season are asked as well. Whoever may
 * not know of it gets the answer of an address that does not exist.
 */
@ApplicationScoped
public class PlaceDoor {
    private final PlaceQueries queries;
    private final Gate gate;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public PlaceDoor(PlaceQueries queries, Gate gate, Visitors visitors, Today today) {
        this.queries = queries;
        this.gate = gate;
        this.visitors = visitors;
        this.today = today;
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

    /** True for those who lead its space, also while nothing can be written because of the season, or because the space rests or is closed. */
    public boolean sees(PlaceRow row) {
        return sees(row.scene());
    }

    public boolean sees(Scene scene) {
        Visitor visitor = visitors.current();
        return gate.permits(scene, Access.READ)
                && visitors.standing(scene.space())
                        .filter(standing ->
                                standing.leads() || visitor.coordinates() && standing.visibility() != Visibility.HIDDEN)
                        .isPresent();
    }

    /** True for those who lead its space, also while it rests or is closed: they may end what still runs there. */
    public boolean ends(Scene scene) {
        return writable() && gate.state(scene).writable() && sees(scene);
    }

    /** False while the season does not let this plugin write. */
    public boolean writable() {
        return gate.state(PeerReview.PLUGIN).writable();
    }

    /** False while answers are not taken: this plugin or that of the space is not on, or nobody works in the space. */
    public boolean takes(PlaceRow row) {
        return writable() && gate.state(row.scene()).writable() && queries.working(row.space(), today.date()) > 0;
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
