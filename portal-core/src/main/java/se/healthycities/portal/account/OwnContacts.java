package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/**
 * How one contact of an organisation appoints and ends the other one. Nobody ends the own role here: it is handed over, or
 * the office ends it, so that no organisation loses both contacts by one click.
 */
@ApplicationScoped
public class OwnContacts {
    private final EntityManager entityManager;
    private final AccountQueries queries;
    private final AccountReads reads;
    private final OwnOrganisation own;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public OwnContacts(
            EntityManager entityManager,
            AccountQueries queries,
            AccountReads reads,
            OwnOrganisation own,
            Visitors visitors,
            VisitorMemory memory,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.reads = reads;
        this.own = own;
        this.visitors = visitors;
        this.memory = memory;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** Who can be the contact of a kind: the political one is elected, the administrative one an official. */
    public static boolean fits(ContactKind kind, Capacity capacity) {
        return capacity == (kind == ContactKind.POLITICAL ? Capacity.ELECTED : Capacity.OFFICIAL);
    }

    /** Makes somebody the contact from today; whoever was it before ends. Appointing twice changes nothing. */
    @Guarded(Access.MEMBER)
    @Transactional
    public void appoint(long affiliationId, ContactKind kind) {
        Affiliation affiliation = affiliation(affiliationId);
        long organisation = affiliation.getOrganisation().getId();
        Actor actor = require(organisation, kind, "contact-appoint");
        LocalDate day = today.date();
        if (!affiliation.getPeriod().covers(day) || !fits(kind, affiliation.getCapacity())) {
            throw new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
        }
        boolean already = false;
        for (ContactRole holder : queries.holders(organisation, kind, day)) {
            boolean same = holder.getAffiliation().getId() == affiliationId;
            already |= same && holder.getPeriod().covers(day);
            if (!same) {
                end(holder, day.minusDays(1), actor);
            }
        }
        if (!already) {
            Period period = new Period(day, affiliation.getPeriod().to());
            ContactRole role = new ContactRole(affiliation, kind, period);
            entityManager.persist(role);
            facts.tell(new ContactAppointed(role.getId(), actor.affiliation()));
            audit.record(actor, "contact-appointed", "affiliation " + affiliationId, new Change(null, kind.name()));
        }
        memory.forget();
    }

    /** Takes the role from its holder: yesterday was the last day, or today for somebody who began today. */
    @Guarded(Access.MEMBER)
    @Transactional
    public void end(long affiliationId, ContactKind kind) {
        long organisation = affiliation(affiliationId).getOrganisation().getId();
        Actor actor = require(organisation, kind, "contact-end");
        queries.holders(organisation, kind, today.date()).stream()
                .filter(holder -> holder.getAffiliation().getId() == affiliationId)
                .forEach(holder -> end(holder, today.date().minusDays(1), actor));
        memory.forget();
    }

    private void end(ContactRole holder, LocalDate lastDay, Actor actor) {
        long affiliation = holder.getAffiliation().getId();
        holder.end(lastDay);
        facts.tell(new ContactEnded(holder.getId(), actor.affiliation()));
        audit.record(
                actor,
                "contact-ended",
                "affiliation " + affiliation,
                new Change(holder.getKind().name(), holder.getPeriod().to().toString()));
    }

    private Actor require(long organisation, ContactKind kind, String attempt) {
        Actor actor = own.require(organisation, attempt);
        if (!reads.changeable(visitors.current(), organisation).contains(kind)) {
            throw own.refuse(organisation, attempt);
        }
        return actor;
    }

    private Affiliation affiliation(long id) {
        Affiliation found = entityManager.find(Affiliation.class, id);
        if (found == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        return found;
    }
}
