package se.healthycities.portal.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import se.healthycities.portal.account.Colleagues;
import se.healthycities.portal.account.OwnOrganisation;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Confirms or ends the roles of politicians after an election: the contacts of an organisation do, and the coordinator. */
@ApplicationScoped
public class MandateService {
    private final EntityManager entityManager;
    private final MandateQueries queries;
    private final MandateReads reads;
    private final OwnOrganisation own;
    private final Colleagues colleagues;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public MandateService(
            EntityManager entityManager,
            MandateQueries queries,
            MandateReads reads,
            OwnOrganisation own,
            Colleagues colleagues,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.reads = reads;
        this.own = own;
        this.colleagues = colleagues;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * The day of the next election; roles are confirmed from the first of January after it.
     *
     * @param day still to come
     */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void plan(Scene scene, LocalDate day) {
        if (!day.isAfter(today.date())) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (queries.plan(day) > 0) {
            Visitor visitor = visitors.current();
            Actor actor = new Actor(visitor.person(), visitor.affiliation());
            audit.record(actor, "election-planned", "election " + day, Change.NONE);
        }
    }

    /** Says that somebody goes on; a second time nothing happens. */
    @Guarded(Access.MEMBER)
    @Transactional
    public void confirm(Scene scene, long affiliation) {
        Affiliation found = found(scene, affiliation);
        Actor actor = own.require(found.getOrganisation().getId(), "mandate-confirm");
        ElectionRow election = reads.election().orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        boolean open = queries.open(affiliation, election.id(), election.heldOn(), today.date()) > 0;
        if (open && queries.confirm(election.id(), affiliation, today.now(), actor.affiliation()) > 0) {
            facts.tell(new MandateConfirmed(affiliation, actor.affiliation()));
            audit.record(
                    actor,
                    "mandate-confirmed",
                    "affiliation " + affiliation,
                    new Change(null, "election " + election.heldOn()));
        }
    }

    /**
     * Ends somebody's time, as for any colleague, with seats and contact roles.
     *
     * @param lastDay may have passed
     */
    @Guarded(Access.MEMBER)
    @Transactional
    public void end(Scene scene, long affiliation, LocalDate lastDay) {
        Affiliation found = found(scene, affiliation);
        own.require(found.getOrganisation().getId(), "mandate-end");
        colleagues.end(affiliation, lastDay);
    }

    private Affiliation found(Scene scene, long id) {
        Affiliation found = entityManager.find(Affiliation.class, id);
        if (found == null || found.getCapacity() != Capacity.ELECTED) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        return found;
    }
}
