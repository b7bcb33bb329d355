package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.organisation.OrganisationKind;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SeatService;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/**
 * People from outside – a researcher, somebody of SKR, a youth representative – in one space until a date (row A8). What
 * they write is marked as a guest's; on the day after the date they are out, and nothing has to run for that.
 */
@ApplicationScoped
public class Guests {
    private final EntityManager entityManager;
    private final AccountQueries accounts;
    private final GuestQueries queries;
    private final Invitations invitations;
    private final SeatService seats;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public Guests(
            EntityManager entityManager,
            AccountQueries accounts,
            GuestQueries queries,
            Invitations invitations,
            SeatService seats,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.accounts = accounts;
        this.queries = queries;
        this.invitations = invitations;
        this.seats = seats;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * @return the affiliation, also when the key was used before
     * @throws IllegalArgumentException when the last day is missing or has passed
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public long invite(Scene scene, NewGuest guest, UUID key) {
        List<Invitation> before = accounts.invitedBy(key);
        if (!before.isEmpty()) {
            return before.get(0).getAffiliation().getId();
        }
        if (guest.until() == null || guest.until().isBefore(today.date())) {
            throw new IllegalArgumentException("A guest has a last day, today at the earliest.");
        }
        Space space = queries.space(scene.space()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Person person = accounts.person(guest.email()).stream().findFirst().orElseGet(() -> newPerson(guest));
        Period period = new Period(today.date(), guest.until());
        Affiliation affiliation =
                new Affiliation(person, organisation(guest.organisation()), Capacity.GUEST, guest.title(), period);
        entityManager.persist(affiliation);
        seats.give(space, affiliation, SeatRole.GUEST, period);
        Standing standing = visitors.standing(scene.space()).orElseThrow();
        long acting = standing.affiliation(visitors.current());
        facts.tell(new GuestInvited(affiliation.getId(), space.getId(), acting));
        audit.record(
                new Actor(visitors.current().person(), acting),
                "guest-invited",
                space.getPath(),
                new Change(null, "affiliation " + affiliation.getId() + " until " + guest.until()));
        invitations.invite(affiliation.getId(), key);
        return affiliation.getId();
    }

    /** Guests of the space, today and later. */
    @Guarded(Access.CONVENE)
    public List<GuestRow> of(Scene scene) {
        Standing standing = visitors.standing(scene.space()).orElseThrow();
        return queries.guests(standing.space(), today.date());
    }

    /** Organisations outside of the members that are known by name already. */
    public List<String> partners() {
        return queries.partners();
    }

    private Person newPerson(NewGuest guest) {
        Person person = new Person(guest.givenName(), guest.familyName(), guest.email(), guest.language());
        entityManager.persist(person);
        return person;
    }

    private Organisation organisation(String name) {
        return accounts.organisationNamed(name).stream().findFirst().orElseGet(() -> {
            Organisation partner =
                    new Organisation(name, OrganisationKind.ASSOCIATION, free(Addresses.slug(name)), null);
            entityManager.persist(partner);
            return partner;
        });
    }

    private String free(String slug) {
        String address = slug;
        for (int number = 2; queries.taken(address) > 0; number++) {
            address = slug + "-" + number;
        }
        return address;
    }
}
