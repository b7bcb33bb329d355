package se.healthycities.portal.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/**
 * How those who lead a space give seats with a role and a term, and end them. The offices of the network are given by an
 * administrator only.
 */
@ApplicationScoped
public class SeatGiving {
    /** What became of it. */
    public enum Outcome {
        GIVEN,
        /** The person holds this role here on these days. */
        ALREADY,
        /** The organisation's one seat is taken. */
        ORGANISATION_SEATED
    }

    private static final Set<SeatRole> OFFICES = EnumSet.of(
            SeatRole.ADMINISTRATOR, SeatRole.COORDINATOR, SeatRole.EDITOR, SeatRole.PROJECT_LEADER, SeatRole.TREASURER);
    private static final Set<SeatRole> FORMAL =
            EnumSet.of(SeatRole.MEMBER, SeatRole.CHAIR, SeatRole.VICE_CHAIR, SeatRole.SECRETARY, SeatRole.SUBSTITUTE);
    private static final Set<SeatRole> GROUP =
            EnumSet.of(SeatRole.MEMBER, SeatRole.CONVENOR, SeatRole.SECRETARY, SeatRole.SUBSTITUTE);

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final EntityManager entityManager;
    private final SpaceQueries queries;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public SeatGiving(
            EntityManager entityManager,
            SpaceQueries queries,
            Visitors visitors,
            VisitorMemory memory,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.memory = memory;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** The roles that can be given in this space by the current visitor. */
    public List<SeatRole> roles(Scene scene) {
        if (Visitors.OFFICE.equals(scene.space())) {
            return visitors.current().administers() ? List.copyOf(OFFICES) : List.of();
        }
        return List.copyOf(scene.plugin().equals(PluginId.CORE) ? FORMAL : GROUP);
    }

    /** Gives a seat; a term may begin later and may have an end. The same seat twice is given once. */
    @Guarded(Access.CONVENE)
    @Transactional
    public Outcome give(Scene scene, long affiliationId, SeatRole role, Period term) {
        Space space = space(scene);
        Affiliation affiliation = entityManager.find(Affiliation.class, affiliationId);
        if (affiliation == null || !roles(scene).contains(role)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        LocalDate last = term.to() == null ? FAR : term.to();
        if (queries.overlapping(space.getId(), affiliationId, role, term.from(), last) > 0) {
            return Outcome.ALREADY;
        }
        if (space.getJoining() == Joining.ONE_PER_ORGANISATION
                && queries.seatsOfOrganisation(space.getId(), affiliationId, term.from()) > 0) {
            return Outcome.ORGANISATION_SEATED;
        }
        Seat seat = new Seat(space, affiliation, role, term);
        entityManager.persist(seat);
        facts.tell(new SeatTaken(seat.getId(), space.getId(), visitors.current().affiliation()));
        record("seat-given", seat, new Change(null, words(seat)));
        return Outcome.GIVEN;
    }

    /** Ends a seat of this space; a day in the past stays that past day. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void end(Scene scene, long seatId, LocalDate lastDay) {
        Seat seat = entityManager.find(Seat.class, seatId);
        if (seat == null
                || !seat.getSpace().getPath().equals(scene.space())
                || OFFICES.contains(seat.getRole()) && !visitors.current().administers()) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        String before = words(seat);
        seat.leave(lastDay);
        facts.tell(new SeatLeft(
                seat.getId(), seat.getSpace().getId(), visitors.current().affiliation()));
        record("seat-ended", seat, new Change(before, words(seat)));
    }

    /** Fills the free seat of a member organisation with its contact among officials; nothing happens without one. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void fill(Scene scene, long organisation) {
        queries.contactsOf(organisation, today.date()).stream()
                .findFirst()
                .ifPresent(contact -> give(scene, contact, SeatRole.MEMBER, Period.from(today.date())));
    }

    private Space space(Scene scene) {
        return queries.byPath(scene.space()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }

    private void record(String act, Seat seat, Change change) {
        Visitor visitor = visitors.current();
        audit.record(
                new Actor(visitor.person(), visitor.affiliation()),
                act,
                seat.getSpace().getPath(),
                change);
        memory.forget();
    }

    private static String words(Seat seat) {
        Period term = seat.getPeriod();
        return "affiliation " + seat.getAffiliation().getId() + " " + seat.getRole() + " " + term.from() + "–"
                + (term.to() == null ? "" : term.to());
    }
}
