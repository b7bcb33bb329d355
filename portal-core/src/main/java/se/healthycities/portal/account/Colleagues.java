package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatLeft;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SeatService;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * How an organisation looks after its own people: its contacts add colleagues and end their time (row A6). A known e-mail
 * address gets one more affiliation and never a second person.
 */
@ApplicationScoped
public class Colleagues {
    private final EntityManager entityManager;
    private final AccountQueries queries;
    private final AccountReads reads;
    private final OwnOrganisation own;
    private final Invitations invitations;
    private final SeatService seats;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public Colleagues(
            EntityManager entityManager,
            AccountQueries queries,
            AccountReads reads,
            OwnOrganisation own,
            Invitations invitations,
            SeatService seats,
            Visitors visitors,
            VisitorMemory memory,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.reads = reads;
        this.own = own;
        this.invitations = invitations;
        this.seats = seats;
        this.visitors = visitors;
        this.memory = memory;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /**
     * @return the affiliation, also when the key was used before; 0 when the person stands for the organisation in this
     *     capacity on those days already
     */
    @Guarded(Access.MEMBER)
    @Transactional
    public long add(long organisationId, NewColleague colleague, UUID key) {
        Actor actor = own.require(organisationId, "colleague-add");
        List<Invitation> before = queries.invitedBy(key);
        if (!before.isEmpty()) {
            return before.get(0).getAffiliation().getId();
        }
        List<Space> given = presets(organisationId, colleague);
        Person person = queries.person(colleague.email()).stream().findFirst().orElseGet(() -> newPerson(colleague));
        if (standsAlready(person, organisationId, colleague)) {
            return 0;
        }
        Organisation organisation = entityManager.find(Organisation.class, organisationId);
        Affiliation affiliation =
                new Affiliation(person, organisation, colleague.capacity(), colleague.title(), colleague.period());
        entityManager.persist(affiliation);
        given.forEach(space -> seats.give(space, affiliation, SeatRole.MEMBER, colleague.period()));
        facts.tell(new ColleagueAdded(affiliation.getId(), actor.affiliation()));
        audit.record(
                actor,
                "colleague-added",
                "affiliation " + affiliation.getId(),
                new Change(null, "organisation " + organisationId + " " + colleague.capacity()));
        invitations.invite(affiliation.getId(), key);
        memory.forget();
        return affiliation.getId();
    }

    /**
     * Ends somebody's time for the organisation, with contact roles and seats: the given day is the last. A day that has
     * passed stays that day, and an end that has come is not put off.
     */
    @Guarded(Access.MEMBER)
    @Transactional
    public void end(long affiliationId, LocalDate lastDay) {
        Affiliation affiliation = entityManager.find(Affiliation.class, affiliationId);
        if (affiliation == null) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        Actor actor = own.require(affiliation.getOrganisation().getId(), "colleague-end");
        LocalDate before = affiliation.getPeriod().to();
        affiliation.end(lastDay);
        LocalDate after = affiliation.getPeriod().to();
        if (after.equals(before)) {
            return;
        }
        queries.rolesOf(affiliationId).forEach(contact -> endContact(contact, after, actor));
        queries.seatsOf(affiliationId).forEach(seat -> endSeat(seat, after, actor));
        facts.tell(new ColleagueEnded(affiliationId, actor.affiliation()));
        audit.record(
                actor,
                "colleague-ended",
                "affiliation " + affiliationId,
                new Change(before == null ? null : before.toString(), after.toString()));
        memory.forget();
    }

    private void endContact(ContactRole contact, LocalDate lastDay, Actor actor) {
        LocalDate to = contact.getPeriod().to();
        if (to == null || to.isAfter(lastDay)) {
            contact.end(lastDay);
            facts.tell(new ContactEnded(contact.getId(), actor.affiliation()));
        }
    }

    private void endSeat(Seat seat, LocalDate lastDay, Actor actor) {
        LocalDate to = seat.getPeriod().to();
        if (to == null || to.isAfter(lastDay)) {
            seat.leave(lastDay);
            facts.tell(new SeatLeft(seat.getId(), seat.getSpace().getId(), actor.affiliation()));
        }
    }

    private List<Space> presets(long organisation, NewColleague colleague) {
        Map<String, Space> allowed = reads.presetSpaces(visitors.current()).stream()
                .collect(Collectors.toMap(Space::getPath, Function.identity()));
        if (!allowed.keySet().containsAll(colleague.spaces())) {
            throw own.refuse(organisation, "seat-preset");
        }
        return colleague.spaces().stream().sorted().map(allowed::get).toList();
    }

    private boolean standsAlready(Person person, long organisation, NewColleague colleague) {
        LocalDate last = colleague.period().to();
        return queries.standing(person.getId(), organisation, colleague.period().from()).stream()
                .filter(affiliation -> affiliation.getCapacity() == colleague.capacity())
                .anyMatch(affiliation ->
                        last == null || !affiliation.getPeriod().from().isAfter(last));
    }

    private Person newPerson(NewColleague colleague) {
        Person person =
                new Person(colleague.givenName(), colleague.familyName(), colleague.email(), colleague.language());
        entityManager.persist(person);
        return person;
    }
}
