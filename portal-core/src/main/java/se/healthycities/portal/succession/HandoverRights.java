package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Who may hand over for whom: everybody for oneself, a contact for the own organisation, the coordinator for all (A4, A5).
 * The offices that run the network are handed over by those who hold them or stand above them, so that nobody can give
 * oneself a right; a hidden space's things are passed on by their holder or by whoever leads that space.
 */
@ApplicationScoped
public class HandoverRights {
    private final HandoverQueries queries;
    private final Visitors visitors;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public HandoverRights(HandoverQueries queries, Visitors visitors, AuditLog audit, Today today) {
        this.queries = queries;
        this.visitors = visitors;
        this.audit = audit;
        this.today = today;
    }

    /** The person who leaves, when the visitor may hand over for that affiliation; otherwise refused, on record. */
    public LeaverRow leaver(long affiliation) {
        LeaverRow leaver = queries.leaver(affiliation).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
        if (!may(leaver)) {
            audit.record(actor(), "handover-refused", "affiliation " + affiliation, Change.NONE);
            throw new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
        }
        return leaver;
    }

    private boolean may(LeaverRow leaver) {
        Visitor visitor = visitors.current();
        if (!visitor.signedIn() || visitor.affiliation() == 0) {
            return false;
        }
        if (own(leaver)) {
            return true;
        }
        List<SeatRole> offices = queries.offices(leaver.affiliation(), Visitors.OFFICE, today.date());
        if (offices.contains(SeatRole.ADMINISTRATOR)) {
            return visitor.administers();
        }
        if (visitor.coordinates()) {
            return true;
        }
        return !offices.contains(SeatRole.COORDINATOR)
                && queries.contact(visitor.person(), leaver.organisation(), today.date()) > 0;
    }

    /** True for the visitor's own affiliation. */
    boolean own(LeaverRow leaver) {
        return leaver.person() == visitors.current().person();
    }

    /** Of the spaces with these paths those whose things the visitor may not pass on for somebody. */
    Set<String> closed(LeaverRow leaver, Collection<String> paths) {
        if (paths.isEmpty() || own(leaver)) {
            return Set.of();
        }
        Set<String> closed = new HashSet<>(queries.hidden(paths));
        closed.removeIf(path -> allows(path, Access.CONVENE));
        return closed;
    }

    /** True when the visitor may know of the space. */
    public boolean knows(String path) {
        return allows(path, Access.KNOW);
    }

    private boolean allows(String path, Access wanted) {
        Visitor visitor = visitors.current();
        return visitors.standing(path)
                .map(standing -> standing.access(visitor))
                .filter(access -> access.atLeast(wanted))
                .isPresent();
    }

    Actor actor() {
        Visitor visitor = visitors.current();
        return new Actor(visitor.person(), visitor.affiliation());
    }
}
