package se.healthycities.portal.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.account.Invitations;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Period;

/** Appoints and ends the two contacts that every member owes the network; roles are ended and never rewritten (S-F2). */
@ApplicationScoped
public class Contacts {
    private final EntityManager entityManager;
    private final ContactQueries queries;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;
    private final Invitations invitations;

    @Inject
    public Contacts(
            EntityManager entityManager,
            ContactQueries queries,
            Visitors visitors,
            VisitorMemory memory,
            Facts facts,
            AuditLog audit,
            Invitations invitations) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.memory = memory;
        this.facts = facts;
        this.audit = audit;
        this.invitations = invitations;
    }

    /**
     * Somebody of a member organisation becomes its contact; who holds the role already keeps it as it is.
     *
     * @throws IllegalArgumentException when the political contact is not elected, or the administrative one is
     */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void appoint(long organisation, long affiliation, ContactKind kind, LocalDate from) {
        Affiliation found = entityManager.find(Affiliation.class, affiliation);
        if (found == null || found.getOrganisation().getId() != organisation) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        if ((found.getCapacity() == Capacity.ELECTED) != (kind == ContactKind.POLITICAL)) {
            throw new IllegalArgumentException("Capacity and kind of contact do not fit.");
        }
        contact(found, kind, from);
    }

    /** Somebody who is not in the portal yet, or not for this organisation, becomes a person, a colleague and its contact. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void welcome(long organisation, NamedContact named, String title, ContactKind kind, LocalDate from) {
        String email = named.email().trim().toLowerCase(Locale.ROOT);
        Organisation home = entityManager.getReference(Organisation.class, organisation);
        Person person = queries.byEmail(email).stream().findFirst().orElseGet(() -> {
            Person fresh = new Person(named.givenName(), named.familyName(), email, "sv");
            entityManager.persist(fresh);
            return fresh;
        });
        Capacity capacity = kind == ContactKind.POLITICAL ? Capacity.ELECTED : Capacity.OFFICIAL;
        Affiliation affiliation = queries.affiliations(person.getId(), organisation, from).stream()
                .filter(one ->
                        one.getCapacity() == capacity && !one.getPeriod().from().isAfter(from))
                .findFirst()
                .orElseGet(() -> {
                    Affiliation fresh = new Affiliation(person, home, capacity, title, Period.from(from));
                    entityManager.persist(fresh);
                    entityManager.flush();
                    invitations.invite(fresh.getId());
                    return fresh;
                });
        contact(affiliation, kind, from);
    }

    /** The day is the last one; who is no contact any more stays as it was. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public void end(long contact, LocalDate lastDay) {
        ContactRole role = entityManager.find(ContactRole.class, contact);
        if (role == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        Period before = role.getPeriod();
        role.end(lastDay);
        if (!before.equals(role.getPeriod())) {
            facts.tell(new ContactEnded(contact, actor().affiliation()));
            audit("contact-ended", role, new Change(text(before), text(role.getPeriod())));
        }
    }

    private void contact(Affiliation affiliation, ContactKind kind, LocalDate from) {
        if (!queries.held(affiliation.getId(), kind, from).isEmpty()) {
            return;
        }
        ContactRole role = new ContactRole(affiliation, kind, Period.from(from));
        entityManager.persist(role);
        facts.tell(new ContactAppointed(role.getId(), actor().affiliation()));
        audit("contact-appointed", role, new Change(null, kind + " " + text(role.getPeriod())));
    }

    private void audit(String act, ContactRole role, Change change) {
        audit.record(actor(), act, "contact role " + role.getId(), change);
        memory.forget();
    }

    private Actor actor() {
        Visitor visitor = visitors.current();
        return new Actor(visitor.person(), visitor.affiliation());
    }

    private static String text(Period period) {
        return period.from() + "–" + (period.to() == null ? "" : period.to());
    }
}
