package se.healthycities.portal.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** Wakes a closed space (B5): its seats were never taken away, so whoever's seat is still valid has its rights again. */
@ApplicationScoped
public class SpaceLife {
    private final SeasonQueries queries;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public SpaceLife(SeasonQueries queries, Visitors visitors, Facts facts, AuditLog audit) {
        this.queries = queries;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
    }

    /** Waking a space that is open changes nothing. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void wake(String path) {
        Space space = queries.spaceAt(path).stream()
                .filter(found -> found.getVisibility() != Visibility.HIDDEN)
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
        if (space.getClosedOn() == null) {
            return;
        }
        String before = "closed on " + space.getClosedOn();
        space.reopen();
        Visitor visitor = visitors.current();
        facts.tell(new SpaceWoken(space.getId(), visitor.affiliation()));
        audit.record(
                new Actor(visitor.person(), visitor.affiliation()), "space-woken", path, new Change(before, "open"));
    }
}
