package se.healthycities.portal.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;

/** How seats are taken, asked for, given and left, by the joining rule of the space. */
@ApplicationScoped
public class SeatService {
    private final EntityManager entityManager;
    private final SpaceQueries queries;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public SeatService(
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

    /** Takes a seat in an open space, or the free seat of one's organisation. Joining twice changes nothing. */
    @Guarded(Access.KNOW)
    @Transactional
    public void join(Scene scene) {
        Visitor visitor = visitors.current();
        Space space = space(scene);
        if (!seated(space, visitor)) {
            if (!visitor.member() || !takesPeople(scene, visitor) || !mayJoin(space, visitor)) {
                throw new Refused(Verdict.FORBIDDEN, scene);
            }
            give(space, entityManager.find(Affiliation.class, visitor.affiliation()), SeatRole.MEMBER);
        }
    }

    /** People work there today, and a seat would open it to the visitor. */
    private boolean takesPeople(Scene scene, Visitor visitor) {
        return visitors.standing(scene.space())
                .filter(standing -> standing.active(visitor.today()) && standing.opensTo(visitor))
                .isPresent();
    }

    private boolean mayJoin(Space space, Visitor visitor) {
        return switch (space.getJoining()) {
            case OPEN -> true;
            case ONE_PER_ORGANISATION ->
                visitor.capacity() != null
                        && queries.seatsOfOrganisation(space.getId(), visitor.affiliation(), today.date()) == 0;
            case ASK, INVITED -> false;
        };
    }

    /** Asks for a seat; asking again while one waits changes nothing. */
    @Guarded(Access.KNOW)
    @Transactional
    public void ask(Scene scene, String message) {
        Visitor visitor = visitors.current();
        Space space = space(scene);
        if (space.getJoining() != Joining.ASK || !visitor.member() || !takesPeople(scene, visitor)) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        if (!seated(space, visitor) && queries.waiting(space.getId(), visitor.affiliation()) == 0) {
            Affiliation asking = entityManager.find(Affiliation.class, visitor.affiliation());
            SeatRequest request = new SeatRequest(space, asking, message, today.now());
            entityManager.persist(request);
            facts.tell(new SeatAsked(request.getId(), space.getId(), visitor.affiliation()));
        }
    }

    /** Answers a request for a seat in this space; a second answer changes nothing. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void answer(Scene scene, long requestId, boolean yes) {
        SeatRequest request = entityManager.find(SeatRequest.class, requestId);
        if (request == null || !request.getSpace().getPath().equals(scene.space())) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        Affiliation by =
                entityManager.find(Affiliation.class, visitors.current().affiliation());
        if (request.answer(by, yes, today.now()) && yes) {
            give(request.getSpace(), request.getAffiliation(), SeatRole.MEMBER);
        }
    }

    /** Leaves one's own seats here: yesterday was their last day. A seat that was taken today lasts until midnight. */
    @Guarded(Access.KNOW)
    @Transactional
    public void leave(Scene scene) {
        Visitor visitor = visitors.current();
        for (Seat seat : queries.mySeats(space(scene).getId(), visitor.person(), today.date())) {
            seat.leave(today.date().minusDays(1));
            facts.tell(new SeatLeft(seat.getId(), seat.getSpace().getId(), visitor.affiliation()));
            record("seat-left", seat);
        }
        memory.forget();
    }

    private void give(Space space, Affiliation affiliation, SeatRole role) {
        give(space, affiliation, role, Period.from(today.date()));
    }

    /** The seat that comes with another act, such as an invitation; whoever calls has asked who may give it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void give(Space space, Affiliation affiliation, SeatRole role, Period period) {
        Seat seat = new Seat(space, affiliation, role, period);
        entityManager.persist(seat);
        facts.tell(new SeatTaken(seat.getId(), space.getId(), affiliation.getId()));
        record("seat-taken", seat);
        memory.forget();
    }

    private void record(String act, Seat seat) {
        Visitor visitor = visitors.current();
        audit.record(
                new Actor(visitor.person(), visitor.affiliation()),
                act,
                seat.getSpace().getPath(),
                new Change(null, "affiliation " + seat.getAffiliation().getId() + " " + seat.getRole()));
    }

    private boolean seated(Space space, Visitor visitor) {
        return !queries.mySeats(space.getId(), visitor.person(), today.date()).isEmpty();
    }

    private Space space(Scene scene) {
        return queries.byPath(scene.space()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
    }
}
