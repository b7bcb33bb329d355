package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * The rule of row A6: a contact acts for the people of the own organisation only, the coordinator for all. Whoever tries
 * elsewhere is refused, and the attempt stays on record.
 */
@ApplicationScoped
public class OwnOrganisation {
    private final AccountQueries queries;
    private final Visitors visitors;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public OwnOrganisation(AccountQueries queries, Visitors visitors, AuditLog audit, Today today) {
        this.queries = queries;
        this.visitors = visitors;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Who acts, with the affiliation that gives the right.
     *
     * @throws Refused for everybody else
     */
    public Actor require(long organisation, String attempt) {
        Visitor visitor = visitors.current();
        List<ContactRole> held = queries.held(visitor.person(), organisation, today.date());
        if (!held.isEmpty()) {
            return new Actor(visitor.person(), held.get(0).getAffiliation().getId());
        }
        if (visitor.coordinates()) {
            return new Actor(visitor.person(), visitor.affiliation());
        }
        throw refuse(organisation, attempt);
    }

    /** Writes the attempt down; the caller throws what it gets. */
    Refused refuse(long organisation, String attempt) {
        Visitor visitor = visitors.current();
        Actor actor = new Actor(visitor.person(), visitor.affiliation() == 0 ? null : visitor.affiliation());
        audit.record(actor, "refused-" + attempt, "organisation " + organisation, Change.NONE);
        return new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
    }
}
